# Each target makes .venv and installs what it needs, once for each content of requirements.txt.
# After that nothing here needs a network.

.DEFAULT_GOAL := help
.PHONY: site serve test check lint docs tree lock wheel clean help setup no-python-yet node-packages

VENV := .venv
BIN := $(VENV)/bin
UV_VERSION := 0.13.9
NEWSROOM_PINS := explainer/cli/newsroom/requirements/dependencies.txt

# Writers read their own errors first, not a notice about the host.
export NO_MKDOCS_2_WARNING := 1
export PIP_DISABLE_PIP_VERSION_CHECK := 1

FIND_PYTHON := for name in python3 python3.14 python3.13 python3.12 python3.11 python; do \
	$$name -c "import sys; sys.exit(sys.version_info < (3, 11))" 2>/dev/null && echo $$name && break; done

FINGERPRINT := import hashlib, os, sys; \
	seen = hashlib.sha256(f"{os.getcwd()} {sys.version_info[:2]}".encode()); \
	[(seen.update(open(name, "rb").read()), print(seen.hexdigest()[:16])) \
	for name in ("requirements.txt", "pyproject.toml")]

# `python3` may be too old where a newer one stands beside it. Once there is a .venv, its Python
# answers for it: faster, and it knows when the one below it was replaced by another version.
ifdef PYTHON
READER := $(PYTHON)
else
PYTHON = $(shell $(FIND_PYTHON))
READER := $(or $(wildcard $(BIN)/python),$(PYTHON))
endif

# The names of the stamps hold what they stand for: the pins, the version of Python and the folder,
# since a virtual environment can't be moved. A touched or checked-out file changes nothing.
STAMPS := $(if $(READER),$(shell $(READER) -c '$(FINGERPRINT)'))
INSTALLED := $(VENV)/requirements-$(word 1,$(STAMPS))
READY := $(VENV)/package-$(word 2,$(STAMPS))

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "make %-19s %s\n", $$1, $$2}' Makefile

site: $(READY) ## Check the content and build the website into site/
	@$(BIN)/explainer build

serve: $(READY) ## Show the website on this machine and follow changes
	@$(BIN)/explainer serve

check: $(READY) ## Say what is wrong in the content, without building
	@$(BIN)/explainer check

test: lint ## Run linters and tests
	@$(BIN)/pytest --numprocesses auto --dist loadfile --quiet $(ARGS)

node-packages: $(READY) ## Fetch what some tests run in Node, each file by its hash
	@$(BIN)/python tools/node_packages.py

lint: $(READY) ## Check form, types and import directions of the code
	@$(BIN)/ruff check --quiet
	@$(BIN)/ruff format --check --quiet || { echo "run: $(BIN)/ruff format"; exit 1; }
	@$(BIN)/mypy --no-error-summary
	@$(BIN)/lint-imports --no-logo > $(VENV)/imports.txt 2>&1 || { cat $(VENV)/imports.txt; exit 1; }

docs: $(READY) ## Write the pages of the guide that are made from the code
	@$(BIN)/python tools/guide.py

benchmark-integrity: $(READY) ## Count the misquotations that the checks catch
	@$(BIN)/python -m benchmarks.integrity $(ARGS)

benchmark-retold: $(READY) ## Count what statements lose of their passages unseen
	@$(BIN)/python -m benchmarks.retold $(ARGS)

benchmark-scale: $(READY) ## Time a check of 1,000 to 10,000 claims
	@$(BIN)/python -m benchmarks.scale $(ARGS)

benchmark-build: $(READY) ## Time builds of 100 to 25,000 claims
	@$(BIN)/python -m benchmarks.scale.build $(ARGS)

benchmark-peers: $(READY) ## Time Hugo and others on the same pages (ARGS=--install first)
	@$(BIN)/python -m benchmarks.scale.peers $(ARGS)

benchmark-serve: $(READY) ## Time a save until a browser shows it
	@$(BIN)/python -m benchmarks.serve $(ARGS)

setup: $(READY) ## Only make .venv and install

tree: $(READY) ## Print all modules of the code, each with its purpose
	@$(BIN)/python tools/tree.py

lock: ## Pin the requirements anew (UPGRADE=1 takes newer releases too)
	@$(call require-python)
	@test -x .cache/uv-$(UV_VERSION)/bin/uv || { \
		$(PYTHON) -m venv --clear .cache/uv-$(UV_VERSION) && \
		.cache/uv-$(UV_VERSION)/bin/pip install --quiet uv==$(UV_VERSION); }
	@.cache/uv-$(UV_VERSION)/bin/uv pip compile --no-config --quiet --universal --python-version 3.11 \
		--generate-hashes --no-emit-index-url --no-emit-find-links $(if $(UPGRADE),--upgrade) \
		--custom-compile-command 'make lock' \
		--extra capture --extra dev --extra lsp --extra material --output-file requirements.txt pyproject.toml
	@.cache/uv-$(UV_VERSION)/bin/uv pip compile --no-config --quiet --universal --python-version 3.11 \
		--generate-hashes --no-emit-index-url --no-emit-find-links --no-annotate \
		--custom-compile-command 'make lock' --constraint requirements.txt \
		--output-file $(NEWSROOM_PINS) pyproject.toml

wheel: $(READY) ## Build the package into dist/, without a network
	@$(BIN)/python -m hatchling build --clean

clean: ## Remove what was made, .venv too
	rm -rf $(VENV) .cache dist site .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis

# A stamp is written last, so an interrupted set-up starts again from an empty folder.
$(INSTALLED): $(if $(wildcard $(BIN)/python),,no-python-yet)
	@$(call require-python)
	@echo "Setting up $(VENV) (once)"
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { \
		echo "This Python can make no virtual environment. On Debian and Ubuntu: apt install python3-venv" >&2; \
		exit 1; }
	@$(PYTHON) -m venv --clear $(VENV)
	@$(BIN)/python -m pip install --quiet --require-hashes --requirement requirements.txt
	@touch $@

$(READY): $(INSTALLED)
	@rm -f $(VENV)/package-*
	@$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

require-python = test -n "$(PYTHON)" || { \
	echo "Explainer needs Python 3.11 or newer; found: $$(python3 --version 2>/dev/null || echo none)." \
	"Name one with: make PYTHON=/path/to/python3" >&2; exit 1; }
