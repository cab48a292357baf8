# Everything that Sourceline does, by name. `make` alone lists it.
# Set-up lives in .venv and tests/node_modules; each part has a stamp, so that it is done
# once and again only when its lock changes.

PYTHON ?= python3
VENV   := .venv
PY     := $(VENV)/bin/python
UV     := $(VENV)/bin/uv pip compile pyproject.toml --quiet --universal --python-version 3.11 \
          --fork-strategy fewest --generate-hashes --only-binary :all: --no-emit-index-url \
          --custom-compile-command "make lock" $(UPGRADE)

.DEFAULT_GOAL := help
.PHONY: help site extract check serve test test-quick lint golden lock screenshots clean tools

help: ## list these targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1 \t\2/p' $(MAKEFILE_LIST) | expand -t 20

site: extract ## set up, draft records for new articles, build the site into site/
	$(PY) build.py

extract: $(VENV)/extract.stamp ## draft event records for articles that are new
	$(PY) build.py extract

check: $(VENV)/base.stamp ## list all problems of the articles and records
	$(PY) build.py check

serve: $(VENV)/base.stamp ## show the site in a browser and rebuild it on each change
	$(PY) build.py serve

test: tools ## set up and run all the tests, those in a real browser included
	$(PY) -m pytest -n auto --dist loadfile

test-quick: $(VENV)/dev.stamp ## run the tests that need no browser and take no time
	$(PY) -m pytest -n auto --dist loadfile -m "not browser and not slow"

lint: tools ## check style, types and the workflow
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy
	$(PY) -m tests.browser.tools actionlint

golden: $(VENV)/dev.stamp ## write the golden files anew; review them with git diff
	$(PY) -m pytest --update-golden -k golden

lock: $(VENV)/dev.stamp ## resolve the locks; UPGRADE=--upgrade takes the newest versions
	$(UV) --extra extract --extra dev -o requirements/dev.txt
	$(UV) --extra extract -c requirements/dev.txt -o requirements/extract.txt
	$(UV) -c requirements/dev.txt -o requirements/base.txt
	$(VENV)/bin/npm --prefix tests install --package-lock-only

screenshots: tools ## take pictures of each kind of page into screenshots/, and README's
	$(PY) -m tests.screenshots

clean: ## remove what set-up and builds made, but not the site
	rm -rf $(VENV) tests/node_modules screenshots .cache .mypy_cache .ruff_cache .pytest_cache .hypothesis

$(PY):
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "Sourceline needs Python 3.11 or newer: make PYTHON=python3.12" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)

# base, extract and dev: each lock holds the one before.
# No package is built from source, so nothing but what the hashes name is ever run.
$(VENV)/%.stamp: requirements/%.txt | $(PY)
	$(PY) -m pip install --quiet --disable-pip-version-check --only-binary :all: \
	  --require-hashes -r $<
	@touch $@

# Chromium and Java, installed where we may, else named with what to type;
# then the npm packages. Each test that misses one says so.
tools: $(VENV)/dev.stamp
	@$(PY) -m tests.browser.tools install
