# SegEarth for QGIS. `make demo` and `make test` do all their own set-up on a fresh Debian or Ubuntu machine.

SHELL := /bin/bash
SYSTEM_PYTHON := /usr/bin/python3
PYTHON := .venv/bin/python
QGIS_PYTHON := .venv-qgis/bin/python
SYSTEM_PACKAGES := qgis python3-qgis python3-venv xvfb xauth xdotool imagemagick

.PHONY: help
help: ## List these words
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-15s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

# --- set-up -----------------------------------------------------------------------------------------------

.PHONY: setup system
setup: .venv/.ready .venv-qgis/.ready ## Install QGIS, .venv (backend) and .venv-qgis (tests in QGIS's Python); quick when done

system:
	@missing=$$(for p in $(SYSTEM_PACKAGES); do \
	    dpkg-query -W -f '$${db:Status-Abbrev}' $$p 2>/dev/null | grep -q '^ii' || echo $$p; done); \
	if [ -n "$$missing" ]; then \
	    echo "Installing:" $$missing; \
	    sudo=$$([ $$(id -u) = 0 ] || echo sudo); \
	    $$sudo apt-get update -q && \
	    $$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $$missing; \
	fi

.venv/.ready: backend/pyproject.toml backend/requirements.lock backend/locks/pip.lock | system
	test -x $(PYTHON) || $(SYSTEM_PYTHON) -m venv .venv
	$(PYTHON) -m pip install --quiet -r backend/locks/pip.lock
	$(PYTHON) -m pip install --quiet -r backend/requirements.lock
	$(PYTHON) -m pip install --quiet --no-deps -e backend
	@touch $@

.venv-qgis/.ready: tests/requirements-qgis.txt | system
	test -x $(QGIS_PYTHON) || $(SYSTEM_PYTHON) -m venv --system-site-packages .venv-qgis
	$(QGIS_PYTHON) -m pip install --quiet -r tests/requirements-qgis.txt
	@touch $@

# --- use --------------------------------------------------------------------------------------------------

.PHONY: demo qgis serve
demo: setup ## Real QGIS: type a question, segment the visible extent, export; results in build/demo
	$(SYSTEM_PYTHON) tests/end_to_end/demo.py

qgis: setup ## Open QGIS with the plugin, in a profile of its own
	$(SYSTEM_PYTHON) tests/end_to_end/demo.py --person

serve: setup ## Run the backend alone
	$(PYTHON) -m segearth serve

# --- trust ------------------------------------------------------------------------------------------------

.PHONY: test lint format fuzz bench
test: setup ## Every test: backend, plugin in real QGIS, the real desktop
	$(SYSTEM_PYTHON) tests/run.py

lint: setup ## Formatter, linter, and what the plugin site checks, no changes
	$(PYTHON) -m ruff check .
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m pip install --quiet -r tests/requirements-lint.txt
	$(PYTHON) -m flake8 qgis_segearth
	$(PYTHON) -m bandit --quiet --recursive qgis_segearth
	$(PYTHON) .ci/no_secrets.py
	test -x .venv-qt6/bin/python || $(PYTHON) -m venv .venv-qt6
	.venv-qt6/bin/python -m pip install --quiet -r tests/qt6/requirements.txt
	QT_QPA_PLATFORM=offscreen .venv-qt6/bin/python tests/qt6/check.py

format: setup ## Apply formatter and safe fixes
	$(PYTHON) -m ruff check --fix .
	$(PYTHON) -m ruff format .

fuzz: setup ## 2,000 and more random requests against the server's own OpenAPI document
	$(PYTHON) -m pip install --quiet 'schemathesis>=4'
	$(PYTHON) -m tests.fuzz_server

bench: setup ## Measure; prints tables and writes build/bench/*.json
	$(SYSTEM_PYTHON) tests/end_to_end/demo.py --bench
	$(PYTHON) -m segearth bench --json build/bench/backend.json
	$(PYTHON) -m segearth bench --full-size --json build/bench/r1.json
	$(PYTHON) -m segearth bench --r2 full --json build/bench/r2.json
	$(PYTHON) -m segearth bench --geoseg full --json build/bench/geoseg.json
	$(PYTHON) -m segearth bench --switching --json build/bench/switching.json

# --- make -------------------------------------------------------------------------------------------------

.PHONY: train-nano evaluate-nano i18n languages first-run package bundle lock clean
train-nano: setup ## Train segearth-nano on ../shared/training_data and generated scenes (resumable; hours on 2 cores)
	$(PYTHON) -m segearth.training.train
	$(PYTHON) -m segearth.training.release

evaluate-nano: setup ## Measure the committed segearth-nano weights on the validation split; gallery in build/gallery
	$(PYTHON) -m segearth.training.evaluate

i18n: system ## Refresh i18n/*.ts from the sources and compile them (needs pyqt5-dev-tools)
	$(SYSTEM_PYTHON) .ci/translations.py

languages: setup ## A picture of the dock in each language, from real QGIS: build/languages
	$(SYSTEM_PYTHON) tests/end_to_end/languages.py

first-run: bundle ## Record the way from the zip to an answer, offline, for the README: resources/help/first_run.png
	$(SYSTEM_PYTHON) tests/end_to_end/record_first_run.py

package: setup ## Pack the plugin with its backend as a zip for QGIS's plugin manager: dist/qgis_segearth.zip
	$(SYSTEM_PYTHON) .ci/package.py

bundle: setup ## The zip and all that its set-up would fetch, for computers without a network: dist/segearth-bundle-*
	$(SYSTEM_PYTHON) .ci/bundle.py $(BUNDLE)

lock: ## Pin every file that the set-up may install: backend/locks (needs uv)
	$(SYSTEM_PYTHON) .ci/lock.py

clean: ## Remove what these words made (virtual environments stay)
	rm -rf build dist .pytest_cache .ruff_cache .hypothesis .qgis-settings
