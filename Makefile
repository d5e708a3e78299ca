# On a machine with git, make and python3, `make run` starts the program and `make test` tests it.
# Each does the set-up by itself, the first time and whenever the requirements change.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
INSTALLED := $(VENV)/installed
UV := uv==0.13.9

# Qt wants a locale of UTF-8, and a bare machine has none set.
OFFSCREEN := LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen

.DEFAULT_GOAL := help
.PHONY: help install run tour test postgres coverage fuzz check translations lock clean

help: ## say what can be made (this)
	@echo "make …"
	@sed -nE 's/^([a-z]+):.*## (.*)/  \1\t\2/p' $(MAKEFILE_LIST) | expand -t 16

install: $(INSTALLED) ## set up all that the program needs, and .venv/bin/checkpoint

run: install ## start the program; without a display, its tour
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
		$(BIN)/checkpoint; \
	else \
		echo "There is no display here, so this is the tour, not the program itself."; \
		$(OFFSCREEN) $(BIN)/checkpoint tour; \
	fi

tour: install ## walk through the screens without a display, and keep their pictures
	$(OFFSCREEN) $(BIN)/checkpoint tour

# One more than there are processors: the tests of windows wait now and then, as officers do.
WORKERS = $$($(BIN)/python -c 'import os; print((os.cpu_count() or 1) + 1)')
test: install ## run the tests
	$(OFFSCREEN) $(BIN)/python -m pytest --numprocesses $(WORKERS) --dist worksteal

POSTGRES ?= postgresql+psycopg:///checkpoint
postgres: install ## run the tests of the database on PostgreSQL, in POSTGRES
	CHECKPOINT_TEST_POSTGRES='$(POSTGRES)' $(OFFSCREEN) \
		$(BIN)/python -m pytest tests/storage tests/services -k postgres

coverage: install ## show that the tests of the alert lists try every way through their rules
	$(OFFSCREEN) $(BIN)/python -m coverage run -m pytest --quiet tests/domain/alerts
	$(BIN)/python -m coverage report

FUZZ_SECONDS ?= 30
fuzz: install ## feed every parser with spoilt inputs, FUZZ_SECONDS (30) for each of FUZZ (all)
	$(OFFSCREEN) $(BIN)/python -m tests.fuzz --seconds $(FUZZ_SECONDS) $(FUZZ)

check: install ## check style, types and layers
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo

# English is the language of the source: its catalogue holds only what has a plural.
LUPDATE := $(BIN)/pyside6-lupdate -silent -extensions py -locations none -no-obsolete
TRANSLATIONS := resources/translations
translations: install ## bring the translators' catalogues up to date with the source
	@mkdir -p $(TRANSLATIONS)
	$(LUPDATE) checkpoint ui -source-language en -target-language id \
		-ts $(TRANSLATIONS)/checkpoint_id.ts
	$(LUPDATE) checkpoint ui -source-language en -target-language en -pluralonly \
		-ts $(TRANSLATIONS)/checkpoint_en.ts

lock: ## pin every Python package anew after a change in pyproject.toml
	$(make_venv)
	$(BIN)/python -m pip install --quiet $(UV)
	$(BIN)/uv pip compile --quiet --universal --generate-hashes --no-header --python-version 3.11 \
		--group dev --output-file requirements.lock pyproject.toml

clean: ## remove all that was made here
	rm -rf $(VENV) build tour fuzz *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis .coverage \
		.import_linter_cache
	find checkpoint ui tests .ci -name __pycache__ -prune -exec rm -r {} +

# An environment left half-made, or by a Python that has gone, is made anew.
define make_venv
@$(PYTHON) .ci/system_libraries.py
@$(BIN)/python -m pip --version >/dev/null 2>&1 || $(PYTHON) -m venv --clear $(VENV)
endef

$(INSTALLED): pyproject.toml requirements.lock .ci/system_libraries.py
	$(make_venv)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes \
		--only-binary :all: --requirement requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-index --no-deps \
		--no-build-isolation --editable .
	$(BIN)/python -m pip check
	@touch $@
