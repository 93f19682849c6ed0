#!/usr/bin/env bash
# Builds the Containerfile where no image registry and no container engine is at hand, then brings a sandbox session in
# the built image to CONNECTED. Root on a Debian-like system with Node, curl, buildah and debootstrap; some 5 GB under
# TMPDIR, removed at the end. With podman or docker there is no need for this: build the Containerfile as it is.
set -euo pipefail
cd "$(dirname "$0")/.."

(( EUID == 0 )) || { echo 'Run this as root.' >&2; exit 1; }
for program in buildah debootstrap curl node npm; do
  command -v "$program" >/dev/null || { echo "Install $program first." >&2; exit 1; }
done

# The sources of this machine: each line "deb URI suite component", the release itself first.
sources=$(apt-get indextargets --format 'deb $(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' | sort -u)
read -r _ mirror suite _ < <(grep -E ' [a-z]+ main$' <<<"$sources" | head -n 1)
work=$(mktemp -d "${TMPDIR:-/var/tmp}/zapserver-container.XXXXXX")
export TMPDIR=$work
buildah () { command buildah --root "$work/storage" --runroot "$work/run" --storage-driver vfs "$@"; }
server=
finish () {
  [[ -z $server ]] || { kill "$server" && wait "$server"; } 2>/dev/null || true
  buildah unmount --all >/dev/null 2>&1 || true
  rm -rf "$work"
}
trap finish EXIT

say () { echo "[container] $*"; }
fail () { say "FAILED: $*"; exit 1; }

say "a base: Debian $suite (debootstrap) with this machine's Node $(node --version)"
debootstrap --variant=minbase "$suite" "$work/base" "$mirror" >"$work/debootstrap.log" 2>&1 || { tail "$work/debootstrap.log"; fail debootstrap; }
echo "$sources" >"$work/base/etc/apt/sources.list"
install "$(readlink -f "$(command -v node)")" "$work/base/usr/bin/node"
mkdir -p "$work/base/usr/lib/node_modules" "$work/base/usr/etc" "$work/base/etc/ssl/certs"
cp -a "$(npm root --global)/npm" "$work/base/usr/lib/node_modules/npm"
ln -s ../lib/node_modules/npm/bin/npm-cli.js "$work/base/usr/bin/npm"
# This machine may stand behind a proxy whose certificate is its own.
if [[ -f /etc/ssl/certs/ca-certificates.crt ]]; then
  cp /etc/ssl/certs/ca-certificates.crt "$work/base/etc/ssl/certs/"
  echo 'cafile=/etc/ssl/certs/ca-certificates.crt' >"$work/base/usr/etc/npmrc"
fi

base=$(buildah from scratch)
buildah add --quiet "$base" "$work/base" / >/dev/null
buildah commit --quiet --rm "$base" zapserver-base >/dev/null
rm -rf "$work/base"

say 'building the Containerfile (some minutes)'
buildah build --isolation chroot --format docker --build-arg BASE=localhost/zapserver-base --file Containerfile --tag zapserver . >"$work/build.log" 2>&1 ||
  { tail -n 40 "$work/build.log"; fail build; }

image=$(buildah from zapserver)
tree=$(buildah mount "$image")
buildah inspect --type image zapserver >"$work/image.json"
config () { node -p "const { config } = JSON.parse(fs.readFileSync('$work/image.json')).Docker; $1"; }
say "user $(config 'config.User'), volume $(config 'Object.keys(config.Volumes)'), port $(config 'Object.keys(config.ExposedPorts)')"
[[ $(config 'config.User') == zapserver ]] || fail 'the image runs as root'
for package in typescript tap eslint esbuild; do
  [[ ! -e $tree/app/node_modules/$package ]] || fail "the development dependency $package is in the image"
done
say "$(du -sm "$tree" | cut -f1) MB in all, $(du -sm "$tree/app" | cut -f1) MB of it the server"

port=$(node -e "const server = net.createServer().listen(0, '127.0.0.1', () => { console.log(server.address().port); server.close() })")
key=$(node -p 'crypto.randomUUID()')
readarray -t command < <(config "[...config.Entrypoint, ...config.Cmd].join('\n')")
readarray -t health < <(config "config.Healthcheck.Test.slice(1).join('\n')")
inside () { buildah run --isolation chroot --env PORT="$port" --env SECRET_KEY="$key" --env SANDBOX=true "$image" -- "$@"; }

say "starting: ${command[*]}"
inside "${command[@]}" >"$work/server.log" 2>&1 &
server=$!

wait_for () {
  local what=$1 seconds=$2
  shift 2
  for (( i = 0; i < seconds * 2; i++ )); do
    "$@" && { say "$what"; return; }
    kill -0 "$server" 2>/dev/null || break
    sleep 0.5
  done
  tail -n 40 "$work/server.log"
  fail "no sign of: $what"
}
url=http://127.0.0.1:$port
call () { curl --silent --show-error --fail-with-body --header "Authorization: Bearer ${token:-}" --header 'Content-Type: application/json' "$@"; }
healthy () { inside "${health[@]}" 2>/dev/null; }
status_is () { [[ $(call "$url/api/proof/status-session" | node -p 'JSON.parse(fs.readFileSync(0)).status') == "$1" ]]; }

wait_for 'the health check passes' 60 healthy
token=$(call --request POST "$url/api/proof/$key/generate-token" | node -p 'JSON.parse(fs.readFileSync(0)).token')
say 'a token'
call --request POST --data '{}' "$url/api/proof/start-session" >/dev/null
wait_for 'QRCODE' 60 status_is QRCODE
call --request POST --data '{"phone":"15550001111"}' "$url/sandbox/proof/scan" >/dev/null
wait_for 'CONNECTED' 60 status_is CONNECTED

descendants () { local child; for child in $(pgrep -P "$1"); do echo "$child"; descendants "$child"; done; }
readarray -t processes < <(descendants "$server")
for pid in "${processes[@]}"; do
  [[ $(<"/proc/$pid/comm") != tini ]] || tini=$pid
done
say "run by the user $(stat --format %u "/proc/$tini"), $(pgrep -c -P "$tini") child of tini, ${#processes[@]} processes in all"
kill -TERM "$tini"
wait "$server" || fail "the server ended with $?"
server=
for pid in "${processes[@]}"; do
  # Here tini is not the first process, so somebody else has to clear away the dead.
  grep -qs '^State:.[^Z]' "/proc/$pid/status" && fail "process $pid outlived the server: $(tr '\0' ' ' <"/proc/$pid/cmdline")"
done
say 'SIGTERM ended the server and every browser'
grep -i 'chromium.*sandbox\|sandbox.*chromium' "$work/server.log" | head -n 1 || true
say 'proved'
