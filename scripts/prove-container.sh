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

suite=${SUITE:-bookworm} mirror=${MIRROR:-http://deb.debian.org/debian}
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
cat >>"$work/base/etc/apt/sources.list" <<END
deb $mirror $suite-updates main
deb ${mirror%/*}/debian-security $suite-security main
END
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
inspect () { buildah inspect --type image --format "{{json .Docker.config.$1}}" zapserver; }
say "user $(inspect User), volume $(inspect Volumes), port $(inspect ExposedPorts)"
say "health check $(inspect Healthcheck)"
[[ $(inspect User) == '"zapserver"' ]] || fail 'the image runs as root'
for package in typescript tap eslint esbuild; do
  [[ ! -e $tree/app/node_modules/$package ]] || fail "the development dependency $package is in the image"
done
say "$(du -sm "$tree" | cut -f1) MB, of which $(du -sm "$tree/app" | cut -f1) MB are the server"

port=$(node -p "const s = require('net').createServer().listen(0, '127.0.0.1', () => { console.log(s.address().port); s.close() }); ''" | tail -n 1)
command=$(node -p "[...$(inspect Entrypoint), ...$(inspect Cmd)].map(word => JSON.stringify(word)).join(' ')")
say "starting $command on port $port"
