#!/usr/bin/env bash
# Judges .github/ with actionlint and zizmor. Installs both, once, below node_modules/.cache; needs go and python3.
set -euo pipefail
cd "$(dirname "$0")/.."

actionlint_version=v1.7.12
zizmor_version=1.32.0
cache="$PWD/node_modules/.cache/lint-workflows"
mkdir -p "$cache"

if [[ ! -x "$cache/actionlint-$actionlint_version/actionlint" ]]; then
  GOBIN="$cache/actionlint-$actionlint_version" go install "github.com/rhysd/actionlint/cmd/actionlint@$actionlint_version"
fi
if [[ ! -x "$cache/zizmor-$zizmor_version/bin/zizmor" ]]; then
  python3 -m venv "$cache/zizmor-$zizmor_version"
  "$cache/zizmor-$zizmor_version/bin/pip" --quiet --disable-pip-version-check install "zizmor==$zizmor_version"
fi

"$cache/actionlint-$actionlint_version/actionlint" -color .github/workflows/*.yml
"$cache/zizmor-$zizmor_version/bin/zizmor" --offline --persona=pedantic --no-progress .
echo 'the workflows are clean'
