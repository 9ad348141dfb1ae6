#!/usr/bin/env bash
# Makes the release of a verified commit: the version's tag, the GitHub release, and last the major tag (v1) that users follow.
#
# The version's tag is only ever created. The major tag is the one ref that has to move: it is pushed with the object id it
# was seen at as a lease, so that a release made meanwhile is not undone. Run by the release workflow, which sets VERSION,
# GITHUB_SHA, GITHUB_REPOSITORY, GITHUB_SERVER_URL, GH_TOKEN and DRY_RUN (anything but `false` changes nothing).
set -euo pipefail

tag="v$VERSION"
major="v${VERSION%%.*}"
remote="$GITHUB_SERVER_URL/$GITHUB_REPOSITORY.git"

# In the environment, so that the token stands in no argument.
export GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0="http.$GITHUB_SERVER_URL/.extraheader"
GIT_CONFIG_VALUE_0="AUTHORIZATION: basic $(printf 'x-access-token:%s' "$GH_TOKEN" | base64 --wrap=0)"
export GIT_CONFIG_VALUE_0

remote_id() { # ref
  git ls-remote "$remote" "$1" | cut -f1
}

act() {
  if [[ "$DRY_RUN" == false ]]; then
    "$@"
  else
    echo "would run: $*"
  fi
}

if [[ "$(remote_id refs/heads/main)" != "$GITHUB_SHA" ]]; then
  echo '::error::main has moved since this run began; start the release again'
  exit 1
fi
if [[ -n "$(remote_id "refs/tags/$tag")" ]]; then
  echo "::error::$tag exists already; a version is released once"
  exit 1
fi
seen="$(remote_id "refs/tags/$major")"

act git push "--force-with-lease=refs/tags/$tag:" "$remote" "$GITHUB_SHA:refs/tags/$tag"
act gh release create "$tag" --verify-tag --title "$tag" --notes "See [CHANGELOG.md]($GITHUB_SERVER_URL/$GITHUB_REPOSITORY/blob/$tag/CHANGELOG.md)."
act git push "--force-with-lease=refs/tags/$major:$seen" "$remote" "$GITHUB_SHA:refs/tags/$major"
