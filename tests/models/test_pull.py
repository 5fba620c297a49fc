"""The real client and a hub that behaves well, badly or not at all; after each the store tells the truth."""

from __future__ import annotations

import errno
import hashlib
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from huggingface_hub import close_session

from segearth import errors
from segearth.bench.tokenizer import write_tokenizer
from segearth.models import staging
from segearth.models import store as store_of_models
from segearth.models.checking import check
from segearth.models.pins import FIRST_USE
from segearth.models.progress import Step, silent
from segearth.models.pull import pull
from segearth.models.wanted import Wanted, wanted
from tests.support.model_hub import REPOSITORY, Manners, ModelHub

NAME = "segearth-r1"
WEIGHTS = "model.safetensors"


def want(hub: ModelHub, **changed: str) -> Wanted:
    return replace(wanted(REPOSITORY, mirror=hub.url), **changed)


def nothing_is_shown(folder: Path) -> bool:
    """No model of that name, and no file outside the hidden staging folder."""
    shown = [path for path in folder.rglob("*") if path.is_file() and ".staging" not in path.parts]
    return store_of_models.find(NAME) is None and not shown


def staged_files(folder: Path) -> list[str]:
    return sorted(
        path.name for path in (folder / ".staging").rglob("*") if path.suffix not in (".lock", ".pid")
    )


def test_a_pulled_model_is_whole_recorded_and_verifies(hub: ModelHub, checkpoint: Path) -> None:
    steps: list[Step] = []
    model = pull(want(hub), steps.append)
    assert model.name == NAME
    assert {file.name: file.sha256 for file in model.record.files} == {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in checkpoint.iterdir()
    }
    assert (model.record.origin, model.record.revision) == (REPOSITORY, hub.commit)
    assert (model.record.licence, model.record.trust) == ("cc0-1.0", FIRST_USE)
    assert check(NAME, silent).files == len(list(checkpoint.iterdir()))
    done = [step.bytes for step in steps]
    assert done == sorted(done)
    assert steps[-1].bytes == steps[-1].total == model.record.bytes
    assert not staged_files(model.folder.parent)


def test_a_pull_of_what_is_there_asks_nobody(hub: ModelHub) -> None:
    first = pull(want(hub), silent)
    hub.asked.clear()
    assert pull(want(hub), silent) == first
    assert not hub.asked


def test_another_model_of_that_name_is_not_written_over(hub: ModelHub) -> None:
    pull(want(hub), silent)
    with pytest.raises(errors.ModelPresent, match=REPOSITORY):
        pull(want(hub, repository="somebody/else"), silent)
    check(NAME, silent)


def test_the_token_goes_to_the_hub_and_not_to_where_it_sends_us(
    hub: ModelHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_TOKEN", "hf_secret")
    pull(want(hub), silent)
    assert all(told == (not path.startswith("/cdn/")) for path, _, told in hub.asked)
    assert any(path.startswith("/cdn/") for path, _, _ in hub.asked)


def test_a_cut_line_goes_on_where_it_was_cut(hub: ModelHub) -> None:
    hub.manners = Manners(cut_after=600_000, cuts=1)
    pull(want(hub), silent)
    (start,) = hub.ranges_asked()
    assert 0 < start <= 600_000
    check(NAME, silent)


def test_a_hub_that_dies_is_named_and_the_next_pull_goes_on(hub: ModelHub, store: Path) -> None:
    def dies(step: Step) -> None:
        hub.manners.dead = hub.manners.dead or step.bytes > 500_000

    with pytest.raises(errors.HubUnreachable, match="cannot be reached"):
        pull(want(hub), dies)
    assert nothing_is_shown(store)
    with pytest.raises(errors.ModelUnknown):
        check(NAME, silent)
    hub.manners = Manners()
    hub.asked.clear()
    pull(want(hub), silent)
    assert hub.ranges_asked()[0] > 0
    assert WEIGHTS in hub.files_asked()
    assert "config.json" not in hub.files_asked()  # it was whole already
    check(NAME, silent)


def test_a_cancelled_pull_goes_on_later(hub: ModelHub, store: Path) -> None:
    def cancel(step: Step) -> None:
        if step.bytes > 500_000:
            raise errors.Cancelled("Cancelled.")

    with pytest.raises(errors.Cancelled):
        pull(want(hub), cancel)
    assert nothing_is_shown(store)
    pull(want(hub), silent)
    assert hub.ranges_asked()[0] > 0
    check(NAME, silent)


def test_a_hub_without_ranges_sends_all_again(hub: ModelHub) -> None:
    hub.manners = Manners(cut_after=600_000, cuts=1, ranges=False)
    pull(want(hub), silent)
    check(NAME, silent)


def test_what_was_begun_of_another_commit_is_not_gone_on_with(hub: ModelHub) -> None:
    hub.manners = Manners(status=500, status_of="files")
    with pytest.raises(errors.HubFaulty):
        pull(want(hub), silent)
    half = staging.staging_folder(NAME)
    (half / WEIGHTS).write_bytes(b"of yesterday")
    hub.manners, hub.commit = Manners(), "b" * 40
    pull(want(hub), silent)
    assert not hub.ranges_asked()
    check(NAME, silent)


@pytest.mark.parametrize(
    ("manners", "said"),
    [
        (Manners(flipped=True), "does not have the SHA-256"),
        (Manners(listed_more=1000), "ends after|fewer bytes"),
        (Manners(sent_more=1000), "has more than"),
    ],
    ids=["a wrong byte", "shorter than said", "longer than said"],
)
def test_damaged_files_are_refused_and_not_kept(
    hub: ModelHub, store: Path, manners: Manners, said: str
) -> None:
    hub.manners = manners
    with pytest.raises(errors.DownloadDamaged, match=said):
        pull(want(hub), silent)
    assert nothing_is_shown(store)
    assert WEIGHTS not in staged_files(store)
    hub.manners = Manners()
    pull(want(hub), silent)
    check(NAME, silent)


def test_a_small_file_with_a_wrong_byte_is_refused(hub: ModelHub, checkpoint: Path, store: Path) -> None:
    hub.manners.listing = hub.listing()
    merges = checkpoint / "merges.txt"
    merges.write_bytes(merges.read_bytes().replace(b"0.2", b"0.3"))
    with pytest.raises(errors.DownloadDamaged, match=r"merges\.txt does not have the identity"):
        pull(want(hub), silent)
    assert nothing_is_shown(store)


@pytest.mark.parametrize("place", ["api", "files"])
@pytest.mark.parametrize(
    ("status", "error", "advice"),
    [
        (401, errors.HubRefused, "HF_TOKEN"),
        (403, errors.HubRefused, "HF_TOKEN"),
        (404, errors.RepositoryUnknown, "OWNER/NAME"),
        (429, errors.HubBusy, "Wait"),
        (500, errors.HubFaulty, "--mirror"),
        (503, errors.HubFaulty, "--mirror"),
    ],
)
def test_every_refusal_has_a_name_and_a_next_step(
    hub: ModelHub, store: Path, status: int, error: type[errors.SegEarthError], advice: str, place: str
) -> None:
    hub.manners = Manners(status=status, status_of=place)
    with pytest.raises(error, match=str(status)) as caught:
        pull(want(hub), silent)
    assert advice in caught.value.advice
    assert nothing_is_shown(store)


@pytest.mark.parametrize(
    "listing", [b"<html>Welcome to the hotel's network</html>", b"[]", b'{"id": "a"}', b"\xff"]
)
def test_something_that_is_no_hub_is_named(hub: ModelHub, listing: bytes) -> None:
    hub.manners.listing = listing
    with pytest.raises(errors.HubFaulty):
        pull(want(hub), silent)


def test_no_network_is_named() -> None:
    with pytest.raises(errors.HubUnreachable) as caught:
        pull(wanted(NAME, mirror="http://127.0.0.1:9"), silent)
    assert "HTTPS_PROXY" in caught.value.advice


def test_the_users_proxy_is_used(hub: ModelHub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", hub.url)
    monkeypatch.setenv("NO_PROXY", "localhost")
    close_session()  # the client reads the environment when it is made
    try:
        pull(want(hub, mirror="http://hub.invalid"), silent)
    finally:
        close_session()
    check(NAME, silent)


@pytest.mark.parametrize("mirror", ["ftp://a", "hub", "http://", "http://a b"])
def test_a_mirror_that_is_no_address_is_refused(mirror: str) -> None:
    with pytest.raises(errors.SettingInvalid):
        pull(wanted(NAME, mirror=mirror), silent)


def test_too_little_space_is_said_before_a_file_is_asked_for(
    hub: ModelHub, store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(staging, "SPARE_BYTES", 1 << 60)
    with pytest.raises(errors.NoSpace, match="GB are free"):
        pull(want(hub), silent)
    assert not hub.files_asked()
    assert nothing_is_shown(store)


def test_a_disk_that_fills_up_leaves_nothing(
    hub: ModelHub, store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", str(store)], capture_output=True
    )
    if mounted.returncode:
        pytest.skip("only root can mount a small disk")
    monkeypatch.setattr(staging, "check_space", lambda *_: None)
    monkeypatch.setattr("segearth.models.pull.check_space", lambda *_: None)
    try:
        with pytest.raises(errors.NoSpace, match="is full") as caught:
            pull(want(hub), silent)
        assert caught.value.__cause__.errno == errno.ENOSPC
        assert nothing_is_shown(store)
        assert not staged_files(store)
    finally:
        subprocess.run(["umount", str(store)], check=True)


def test_a_store_that_cannot_be_written_is_named(hub: ModelHub, store: Path) -> None:
    store.write_text("a file where the folder should be")
    with pytest.raises(errors.StoreUnwritable, match="cannot be written"):
        pull(want(hub), silent)


def test_a_foreign_model_is_refused_before_its_weights_are_asked_for(
    hub: ModelHub, checkpoint: Path, store: Path
) -> None:
    (checkpoint / "config.json").write_text('{"model_type": "llama"}')
    with pytest.raises(errors.ModelUnsuitable, match="'llama', not 'llava_phi'"):
        pull(want(hub), silent)
    assert WEIGHTS not in hub.files_asked()
    assert nothing_is_shown(store)
    assert not staged_files(store)


def test_a_tokenizer_without_seg_is_refused(hub: ModelHub, checkpoint: Path) -> None:
    write_tokenizer(checkpoint, seg=False)
    with pytest.raises(errors.ModelUnsuitable, match=r"no \[SEG\] token"):
        pull(want(hub), silent)


def test_names_that_lead_out_of_the_folder_are_left_out(hub: ModelHub, tmp_path: Path, store: Path) -> None:
    hub.manners.extra = (
        "../../evil.json",
        "/tmp/evil.json",
        "deep/evil.json",
        "..\\evil.json",
        "training_args.bin",
    )
    model = pull(want(hub), silent)
    assert not list(tmp_path.rglob("evil*"))
    assert "training_args.bin" not in {path.name for path in model.folder.iterdir()}


def test_what_was_trusted_once_must_stay_what_it_is(hub: ModelHub, checkpoint: Path, store: Path) -> None:
    pull(want(hub), silent)
    store_of_models.remove(NAME)
    (checkpoint / "README.md").write_text("The same commit, other files.")
    pull(want(hub), silent)  # a file that was not known is no contradiction
    store_of_models.remove(NAME)
    (checkpoint / "README.md").write_text("And again.")
    with pytest.raises(errors.WeightsHashWrong, match=r"README\.md is not what it was"):
        pull(want(hub), silent)
    assert store_of_models.find(NAME) is None
    assert not staged_files(store)


def test_the_first_commit_stays_the_wanted_one(hub: ModelHub) -> None:
    pull(want(hub), silent)
    store_of_models.remove(NAME)
    hub.asked.clear()
    pull(want(hub), silent)
    assert hub.asked[0][0].endswith(f"/revision/{hub.commit}")


def test_a_published_sha256_is_held_to(hub: ModelHub, monkeypatch: pytest.MonkeyPatch) -> None:
    from segearth.models import catalogue

    entry = replace(catalogue.ENTRIES[0], repository=REPOSITORY, sha256={WEIGHTS: "0" * 64})
    monkeypatch.setattr(catalogue, "ENTRIES", (entry,))
    with pytest.raises(errors.WeightsHashWrong, match=WEIGHTS):
        pull(wanted(NAME, mirror=hub.url), silent)


def test_the_task_of_the_catalogue_reaches_the_prompt(hub: ModelHub, monkeypatch: pytest.MonkeyPatch) -> None:
    from segearth.model.config import SegEarthR1Config
    from segearth.models import catalogue

    entry = replace(catalogue.ENTRIES[1], repository=REPOSITORY)
    monkeypatch.setattr(catalogue, "ENTRIES", (entry,))
    model = pull(wanted(entry.name, name=NAME, mirror=hub.url), silent)
    assert SegEarthR1Config.from_folder(model.folder).task == "referring"
