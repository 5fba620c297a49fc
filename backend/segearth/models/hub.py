"""A model hub, through huggingface_hub's own session: what a repository holds, and ranges of its files.

The session follows the user's proxy and certificates. huggingface_hub's whole-file download is not used
because it forgets what it has when its process ends; 3.2 GB on a slow line must go on where they stopped.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import httpx2
from huggingface_hub import HfApi, constants, hf_hub_url
from huggingface_hub.errors import (
    GatedRepoError,
    HfHubHTTPError,
    HFValidationError,
    OfflineModeIsEnabled,
    RepositoryNotFoundError,
    RevisionNotFoundError,
)
from huggingface_hub.utils import build_hf_headers, get_session, hf_raise_for_status, validate_repo_id

from segearth.errors import (
    DownloadDamaged,
    HubBusy,
    HubFaulty,
    HubRefused,
    HubUnreachable,
    RepositoryUnknown,
    SegEarthError,
    SettingInvalid,
)

TIMEOUT_SECONDS = 30.0
CHUNK_BYTES = 1 << 18
COMMIT = re.compile("[0-9a-f]{40}")


@dataclass(frozen=True)
class RemoteFile:
    """sha256: what the hub says, for large files; git_sha1: the id of a small one as git computes it."""

    name: str
    bytes: int
    sha256: str = ""
    git_sha1: str = ""


@dataclass(frozen=True)
class Listing:
    """What a repository holds at one commit. licence: as its model card says, else empty."""

    repository: str
    commit: str
    licence: str
    files: tuple[RemoteFile, ...]


class Hub:
    """The hub at `mirror`, else the one that HF_ENDPOINT names, else huggingface.co. A token is taken from
    HF_TOKEN or from `hf auth login`. Every method raises HubUnreachable, HubRefused, HubBusy, HubFaulty."""

    def __init__(self, mirror: str = ""):
        """Raises SettingInvalid."""
        self.endpoint = (mirror or constants.ENDPOINT).rstrip("/")
        if not re.fullmatch(r"https?://[^\s/]+(/\S*)?", self.endpoint):
            raise SettingInvalid(f"The mirror {self.endpoint!r} is no address that begins with http.")

    def listing(self, repository: str, revision: str) -> Listing:
        """Raises RepositoryUnknown, SettingInvalid too."""
        try:
            validate_repo_id(repository)
        except HFValidationError as error:
            raise SettingInvalid(
                f"{repository[:80]!r} names no repository.", advice="Write OWNER/NAME."
            ) from error
        with _translated(self.endpoint), _parsed(self.endpoint):
            info = HfApi(self.endpoint).model_info(
                repository, revision=revision, files_metadata=True, timeout=TIMEOUT_SECONDS
            )
        if not COMMIT.fullmatch(info.sha or ""):
            raise HubFaulty(f"The hub at {self.endpoint} does not say which commit {repository} is at.")
        files = tuple(_remote_file(sibling) for sibling in info.siblings or ())
        return Listing(repository, info.sha, str((info.card_data or {}).get("license") or ""), files)

    @contextmanager
    def opened(self, listing: Listing, file: RemoteFile, start: int) -> Iterator[tuple[int, Iterator[bytes]]]:
        """The file's bytes from `start` on, or from 0 where the hub does not do ranges; which of the two, and
        the bytes in pieces."""
        url = hf_hub_url(listing.repository, file.name, revision=listing.commit, endpoint=self.endpoint)
        headers = build_hf_headers() | {"Accept-Encoding": "identity"}
        if start:
            headers["Range"] = f"bytes={start}-"
        with (
            _translated(self.endpoint),
            get_session().stream("GET", url, headers=headers, timeout=TIMEOUT_SECONDS) as response,
        ):
            hf_raise_for_status(response)
            begins = start if _begins_at(response, start) else 0
            yield begins, response.iter_raw(CHUNK_BYTES)


def _begins_at(response: httpx2.Response, start: int) -> bool:
    return response.status_code == 206 and response.headers.get("Content-Range", "").startswith(
        f"bytes {start}-"
    )


def _remote_file(sibling: object) -> RemoteFile:
    sha256 = sibling.lfs.sha256 if sibling.lfs else ""
    return RemoteFile(sibling.rfilename, sibling.size or 0, sha256, "" if sha256 else sibling.blob_id or "")


@contextmanager
def _translated(endpoint: str) -> Iterator[None]:
    """Gives every way in which a hub can fail its name."""
    try:
        yield
    except HfHubHTTPError as error:
        raise _refusal(error, endpoint) from error
    except OfflineModeIsEnabled as error:
        raise HubUnreachable(
            "HF_HUB_OFFLINE forbids to ask the hub.", advice="Unset it, then pull again."
        ) from error
    except httpx2.InvalidURL as error:
        raise SettingInvalid(f"The mirror {endpoint} is no valid address ({error}).") from error
    except httpx2.TransportError as error:
        raise HubUnreachable(f"The hub at {endpoint} cannot be reached ({_reason(error)}).") from error
    except httpx2.HTTPError as error:
        raise HubFaulty(f"The hub at {endpoint} does not answer like a model hub ({error}).") from error


@contextmanager
def _parsed(endpoint: str) -> Iterator[None]:
    try:
        yield
    except (HfHubHTTPError, OfflineModeIsEnabled):
        raise
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise HubFaulty(
            f"The hub at {endpoint} does not answer like a model hub ({type(error).__name__})."
        ) from error


def _reason(error: httpx2.TransportError) -> str:
    """Without the system's error number, which tells a user nothing."""
    return re.sub(r"\[Errno -?\d+\] ", "", str(error)) or type(error).__name__


def _refusal(error: HfHubHTTPError, endpoint: str) -> SegEarthError:
    status = error.response.status_code
    if status in (401, 403) or isinstance(error, GatedRepoError):
        return HubRefused(f"The hub at {endpoint} does not give this model out ({status}).")
    if isinstance(error, (RepositoryNotFoundError, RevisionNotFoundError)) or status == 404:
        return RepositoryUnknown(
            f"The hub at {endpoint} has no such repository, revision or file ({status})."
        )
    if status == 416:
        return DownloadDamaged(f"The hub at {endpoint} holds fewer bytes of a file than it says ({status}).")
    if status == 429:
        return HubBusy(f"The hub at {endpoint} has had too many requests from here ({status}).")
    return HubFaulty(f"The hub at {endpoint} is out of order ({status}).")
