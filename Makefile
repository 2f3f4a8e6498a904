# Everything one does with this project. `make` alone lists it.
# Each target sets up .venv first when it must: when it is missing, or pyproject.toml or the pins
# have changed. Another Python: make lab PYTHON=/path/to/python3.12

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.NOTPARALLEL:

VENV := .venv
BIN := $(VENV)/bin
PINS := binder/constraints.txt

# What somebody has configured for themselves must not decide what is set up, built, or passes: not where
# pip installs (PIP_USER), what Python imports (PYTHONPATH), or which tests run (PYTEST_ADDOPTS). How
# packages are reached is theirs to say. What Python compiles is always kept (PYTHONDONTWRITEBYTECODE): the
# tests start a thousand processes, and each would compile all that it imports anew.
REACH := INDEX_URL EXTRA_INDEX_URL NO_INDEX FIND_LINKS TRUSTED_HOST CERT CLIENT_CERT PROXY NO_PROXY_ENV \
	RETRIES RESUME_RETRIES TIMEOUT DEFAULT_TIMEOUT CACHE_DIR NO_CACHE_DIR CONFIG_FILE CONSTRAINT \
	BUILD_CONSTRAINT UPLOADED_PRIOR_TO ONLY_BINARY PREFER_BINARY KEYRING_PROVIDER NO_INPUT USE_FEATURE \
	USE_DEPRECATED DISABLE_PIP_VERSION_CHECK LOG VERBOSE NO_COLOR PROGRESS_BAR
HARMLESS := PYTHONUTF8 PYTHONIOENCODING PYTHONUNBUFFERED PYTHONPYCACHEPREFIX PYTEST_XDIST_AUTO_NUM_WORKERS
unexport VIRTUAL_ENV $(filter-out $(addprefix PIP_,$(REACH)) $(HARMLESS), \
	$(filter PIP_% PYTHON% PYTEST_% MYPY% RUFF_%,$(.VARIABLES)))
export PIP_USER := 0

# The same for what stands in somebody's pip.conf: in the environment's own, which comes later, it is empty.
NOT_THEIRS := user target prefix root python platform python-version implementation abi require-hashes \
	require-virtualenv no-deps no-build-isolation dry-run ignore-installed

# The system's own python3 first; no newer Python than the pins have ready-made packages for.
PYTHON ?= $(shell unset PYTHONHOME PYTHONPATH; for python in python3 python3.14 python3.13 python3.12 python3.11 python; do \
	$$python -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 15))' 2>/dev/null \
	&& { echo $$python; break; }; done)

# Which tests stay together on one worker: see tests/conftest.py. (A notebook's cells must: loadfile.)
# nbval is for notebooks alone: every process that loads it waits for three seconds.
PYTEST := $(BIN)/python -m pytest -n auto --dist loadgroup
NO_NOTEBOOKS := -p no:nbval

# Node bundles and tests what runs in browsers: the system's where it is new enough, else one from the package index.
# Asked only where it is used; students need none.
SYSTEM_NODE = $(shell node -e 'process.exit(Number(parseInt(process.versions.node) < 20))' 2>/dev/null && command -v npm)
NODE = $(if $(SYSTEM_NODE),node,$(BIN)/node)
NPM = $(if $(SYSTEM_NODE),npm,$(BIN)/npm)

# What somebody has configured for their own Jupyter must not decide what is built or what passes.
OWN_JUPYTER := build check site bench quick unit notebooks browser browsers pictures
$(OWN_JUPYTER): export IPYTHONDIR := $(CURDIR)/$(VENV)/home/ipython
$(OWN_JUPYTER): export JUPYTER_CONFIG_DIR := $(CURDIR)/$(VENV)/home/config
$(OWN_JUPYTER): export JUPYTER_DATA_DIR := $(CURDIR)/$(VENV)/home/data
$(OWN_JUPYTER): export JUPYTER_CONFIG_PATH :=
$(OWN_JUPYTER): export JUPYTER_PATH :=

.PHONY: $(VENV)/hub help lab build check site scripts translations test quick lint scripts-test unit notebooks browser browsers hub bench pictures pins clean

help: ## list these targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/make \1#\2/p' Makefile | \
	while IFS='#' read -r target does; do printf '%-18s %s\n' "$$target" "$$does"; done

lab: $(VENV)/ready-course ## open the course in JupyterLab (as its author: make lab ARGS=--author)
	$(BIN)/coursekit lab $(ARGS)

build: $(VENV)/ready-author ## make notebooks of the lessons that changed (one lesson: make build ARGS=00_start_here)
	$(BIN)/coursekit build $(ARGS)
	$(if $(ARGS),,$(call in_each_kit,build))
	$(BIN)/python -m coursekit.site.draw_charts
	$(BIN)/python -m coursekit.authoring.checking.rules_page
	$(BIN)/python -m coursekit.authoring.building.passages_page
	$(BIN)/python -m coursekit.authoring.building.api_page

check: $(VENV)/ready-author ## are lessons, data and notebooks whole and in step?
	$(BIN)/coursekit check
	$(call in_each_kit,check --quiet)

site: $(VENV)/ready-author ## make pages of the course that need no kernel, in site/ (ARGS=--serve: look at them)
	$(BIN)/coursekit site $(ARGS)
	$(if $(ARGS),,$(call in_each_kit,site -o site/$${kit##*/}))

scripts: $(VENV)/ready-node ## make the one script and style of all screens anew, after a change in a .js or .css
	$(NODE) scripts/bundle.js

translations: $(VENV)/ready-author ## bring the sentences of the screens into language/*.po, and translations from there (ARGS=fr: a new one)
	$(BIN)/python -m coursekit.authoring.building.translations $(ARGS)

# Courses on other texts, which stand beside this one and are held to the same.
KITS := $(patsubst %/data,%,$(wildcard kits/*/data))
in_each_kit = $(if $(KITS),@for kit in $(KITS); do $(BIN)/coursekit $(1) --kit $$kit || exit; done)

# The quickest failures come first. Stops at the first part that fails; `make -k test` runs them all.
test: lint check scripts-test unit notebooks browser ## everything that must hold, as CI runs it

quick: lint check scripts-test ## while one works: style, types, the course, and the tests that touch what has changed
	$(PYTEST) $(NO_NOTEBOOKS) --no-loadscope-reorder $$($(BIN)/python -m tests.changed)

lint: $(VENV)/ready-test $(VENV)/ready-node ## style and types
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(NODE) node_modules/@biomejs/biome/bin/biome check --error-on-warnings
	$(NODE) node_modules/typescript/bin/tsc
	$(BIN)/mypy

scripts-test: $(VENV)/ready-node ## tests of the rules that browsers follow, in Node
	$(NODE) --test --test-reporter=dot $(wildcard tests/scripts/*.test.js)

unit: $(VENV)/ready-test $(VENV)/ready-node ## tests of the library, the data and the set-up
	$(PYTEST) $(NO_NOTEBOOKS) --no-loadscope-reorder tests --ignore=tests/browser --ignore=tests/benchmarks --ignore=tests/hub

# Nobody answers here, and nobody's answers may be met.
notebooks: export COURSEKIT_STORE := memory
notebooks: $(VENV)/ready-test ## does every notebook still give what it shows? (strict nbval)
	$(PYTEST) --dist loadfile lessons $(KITS:=/lessons) --nbval --nbval-current-env --nbval-cell-timeout=60

browser: $(VENV)/ready-test $(VENV)/ready-node ## tests in a real JupyterLab in headless Chromium
	$(PYTEST) $(NO_NOTEBOOKS) --no-loadscope-reorder tests/browser

browsers: $(VENV)/ready-test ## the robot on the pages in Firefox and WebKitGTK, where the system has them (ARGS=firefox: one)
	$(BIN)/python -m tests.other_browsers $(ARGS)

hub: $(VENV)/hub ## tests on a real JupyterHub: log in, follow the link, answer, start again, two students
	$(PYTEST) $(NO_NOTEBOOKS) -n 0 tests/hub

bench: $(VENV)/ready-test $(VENV)/ready-bench ## how fast is it, next to its peers?
	$(BIN)/python -m tests.benchmarks $(ARGS)

pictures: $(VENV)/ready-test ## take the README's pictures anew, from the running course
	$(BIN)/python -m tests.browser.pictures

pins: $(VENV)/ready-pins ## bring every pinned version up to date with pyproject.toml
	$(BIN)/uv pip compile --quiet --upgrade --universal --python-version 3.11 --all-extras \
		--no-annotate --custom-compile-command 'make pins' --output-file $(PINS) pyproject.toml

clean: ## remove everything that can be made again, .venv too
	rm -rf $(VENV) node_modules dist site .coursekit .mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -prune -exec rm -rf {} +

# One environment; an extra is installed by the first target that needs it, always with the course. Students, who
# only open it, get no extra; the tests' extra has the authors' in it.
$(VENV)/ready-%: pyproject.toml $(PINS) | $(BIN)/python
	@$(BIN)/python scripts/set_up.py --uv $(VENV)/installer $(filter-out course,$*)
	@mkdir -p $(VENV)/home
	@touch $(VENV)/ready-course $(if $(filter test,$*),$(VENV)/ready-author) $@

# What an administrator does for a hub (docs/hub.md), in an environment of its own: each time, since it has a copy of src/.
$(VENV)/hub: $(VENV)/ready-test | $(BIN)/python
	@test -x $@/bin/python || $(PYTHON) -m venv $@
	@for section in global install; do printf '[%s]\n' $$section; printf '%s =\n' $(NOT_THEIRS); done > $@/pip.conf
	@$@/bin/python scripts/set_up.py --fixed --uv $(VENV)/installer hub
	@PATH="$(CURDIR)/$@/bin:$$PATH" bash binder/postBuild

# Packages for Node, in the versions of package-lock.json. None of them runs a script of its own to be installed.
$(VENV)/ready-node: package.json package-lock.json | $(BIN)/python
	@$(if $(SYSTEM_NODE),:,$(MAKE) --no-print-directory $(VENV)/ready-nodejs)
	$(NPM) ci --ignore-scripts --silent
	touch $@

# A Debian python without python3-venv has no ensurepip, but its own pip can stand in.
$(BIN)/python:
	@$(or $(PYTHON),false) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo 'coursekit needs Python 3.11 to 3.14. Install one, or name it: make lab PYTHON=/path/to/python3' >&2; \
		exit 1; }
	$(PYTHON) -m venv $(VENV) 2>/dev/null || $(PYTHON) -m venv --clear --without-pip $(VENV)
	@for section in global install; do printf '[%s]\n' $$section; printf '%s =\n' $(NOT_THEIRS); done > $(VENV)/pip.conf
	@test -e $(BIN)/pip || $(PYTHON) -m pip --python $(BIN)/python install --quiet pip
