#!/usr/bin/env bash
# Runs all tests under address and undefined-behaviour sanitizers, then starts a release build. The last line is the sum.
#   ./test.sh              everything
#   ./test.sh tst_app …    only these binaries are built and run, without the release build
#   ./test.sh faults       every torn write that an ordinary run only samples, and damaged sheets and edited books by the
#                          ten thousand; takes some hours
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$root/installer/debian_packages.sh"
cd "$root"

install_missing "${build_packages[@]}" "${test_packages[@]}"

export CCACHE_DIR=${CCACHE_DIR:-${HOME:-$root/build}/.cache/ccache}
passed=0
failed=0
skipped=0
users_home=${HOME:-} users_config=${XDG_CONFIG_HOME:-}
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/run"
export HOME=$home XDG_RUNTIME_DIR=$home/run QT_QPA_PLATFORM=offscreen TZ=Asia/Shanghai

unset DISPLAY WAYLAND_DISPLAY XDG_DATA_HOME XDG_CONFIG_HOME

# One check by itself: its name, then the command.
check() {
  local name=$1
  shift
  if "$@" >"$home/check.log" 2>&1; then
    passed=$((passed + 1))
    echo "PASS   : $name"
  else
    failed=$((failed + 1))
    echo "FAIL!  : $name"
    tail -n 40 "$home/check.log"
  fi
}

# Qt's own limit of five minutes for one function was made for programs without sanitizers, alone on their machine; a case that
# hangs still ends with its process.
export QTEST_FUNCTION_TIMEOUT=${QTEST_FUNCTION_TIMEOUT:-1200000}

# Runs one case of a binary, in a home of its own, so that two runs do not meet in one; keeps what it said and how it ended.
run_case() {
  local own=$1 binary=$2 case=$3 status=0
  mkdir -p "$own/run"
  chmod 700 "$own/run"
  HOME=$own XDG_RUNTIME_DIR=$own/run timeout --kill-after=30 "${longest:-1500}" "$binary" "$case" </dev/null >"$own/log" 2>&1 \
    || status=$?
  echo "$status" >"$own/status"
}

# One binary of QtTest cases, each a process of its own as a core gets free: adds the totals of all of them. A crash is a failure
# too, and so is a test left out because a tool is missing that this script installs; any other left out is named.
run_cases() {
  local binary=$1 log status=0 at cases=()
  shift
  log=$(dirname "$(dirname "$binary")")/$(basename "$binary").log
  echo "== $(basename "$binary")"
  mapfile -t cases < <(if (($#)); then printf '%s\n' "$@"; else "$binary" --list; fi)
  rm -rf "$home/case"*
  for at in "${!cases[@]}"; do
    # One more than there are cores: now and then one waits for the disk.
    while (($(jobs -rp | wc -l) > $(nproc))); do wait -n || true; done
    run_case "$home/case$at" "$binary" "${cases[at]}" &
  done
  wait
  : >"$log"
  for at in "${!cases[@]}"; do
    cat "$home/case$at/log" >>"$log"
    [[ $(cat "$home/case$at/status") == 0 ]] || status=$(cat "$home/case$at/status")
  done
  rm -rf "$home/case"*
  grep -a -A12 -E '^(FAIL!|XPASS|QFATAL)|ERROR: (Address|Leak)Sanitizer|runtime error:' "$log" || true
  grep -a -E '^SKIP ' "$log" || true
  local good bad left_out missing
  read -r good bad left_out < <(awk '/^Totals: / { p += $2; f += $4; s += $6 } END { print p + 0, f + 0, s + 0 }' \
    <(grep -a '^Totals: ' "$log" || true))
  missing=$(grep -a -c -E '^SKIP .*is not installed' "$log" || true)
  passed=$((passed + good))
  failed=$((failed + bad + missing))
  skipped=$((skipped + left_out - missing))
  if ((status != 0 && bad == 0)); then
    failed=$((failed + 1))
    echo "FAIL!  : $(basename "$binary") ended with status $status"
    tail -n 40 "$log"
  elif ((good == 0)); then
    failed=$((failed + 1))
    echo "FAIL!  : $(basename "$binary") held no test"
  fi
  echo "   $good passed, $((bad + missing)) failed, $((left_out - missing)) skipped"
}

# The test binaries that this build makes, not what an older one left lying there.
test_binaries() {
  ctest --test-dir "$root/build/asan" -N | sed -n 's/^ *Test *#[0-9]*: \(tst_[a-z_]*\)$/\1/p'
}

# The repository may belong to somebody else than who runs the tests.
ask_git() {
  HOME=$users_home XDG_CONFIG_HOME=$users_config git -c safe.directory="$root" -C "$root" "$@" 2>/dev/null
}

# The sources to be linted, one a line, and on file descriptor 3 where they were taken from: what was changed since
# origin/main; if that is nothing, what the last commits changed; without history every source. Tests stay out.
lintable() {
  local base head found
  head=$(ask_git rev-parse -q --verify HEAD || true)
  base=$(ask_git merge-base origin/main HEAD || true)
  [[ -n $base && $base != "$head" ]] || base=$(ask_git rev-parse -q --verify HEAD~1 || true)
  if [[ -n $base ]]; then
    found=$( (ask_git diff --name-only --diff-filter=d "$base" -- app db ui
      ask_git ls-files -o --exclude-standard app db ui) | grep '\.cpp$' | sort -u || true)
    if [[ -n $found ]]; then
      echo "that were changed since ${base:0:9}" >&3
      echo "$found"
      return
    fi
    # The newest first; what is gone since has no text to be read.
    found=$(ask_git log -n 200 --format= --name-only -- app db ui | grep '\.cpp$' | awk '!seen[$0]++' \
      | while read -r file; do [[ -f $file ]] && echo "$file"; done || true)
    if [[ -n $found ]]; then
      echo "that the last commits changed" >&3
      echo "$found"
      return
    fi
  fi
  echo "(there is no history to choose by)" >&3
  find app db ui -name '*.cpp' | sort
}

lint() {
  # The linter does not read the compiler's precompiled headers. It needs the commands alone, nothing built: no source of
  # the three rooms includes what moc makes. Made anew each time, so that it knows every file.
  cmake --preset tidy >/dev/null
  printf '%s\n' "$@" | xargs -P "$(nproc)" -n 4 clang-tidy-19 -p build/tidy --quiet
}

# Enough for a day's work; more would take longer than all tests. YISHIBU_LINT_MOST=9999 reads everything.
lint_what_changed() {
  local most=${YISHIBU_LINT_MOST:-24} all=() files=() from
  mapfile -t all < <(lintable 3>"$home/lint.from")
  from=$(cat "$home/lint.from")
  files=("${all[@]:0:most}")
  echo "   clang-tidy reads ${#files[@]} of the ${#all[@]} sources of app, db and ui $from; no tests"
  ((${#files[@]} == ${#all[@]})) || echo "   cut at $most; YISHIBU_LINT_MOST=${#all[@]} reads them all"
  if ((${#files[@]} == 0)); then
    failed=$((failed + 1))
    echo "FAIL!  : clang-tidy has found nothing to read"
    return
  fi
  check "clang-tidy has nothing to say about ${#files[@]} sources" lint "${files[@]}"
}

# Each state costs an opening and a whole check of the book: without sanitizers, which have read the same code before.
if [[ ${1:-} == faults ]]; then
  build "$root" dev tst_db
  longest=3600 QTEST_FUNCTION_TIMEOUT=3000000 YISHIBU_FAULTS=all run_cases "$root/build/dev/tests/tst_db" TestHostileSheets
  longest=3600 QTEST_FUNCTION_TIMEOUT=3000000 YISHIBU_FAULTS=all run_cases "$root/build/dev/tests/tst_db" TestTampering
  longest=10800 QTEST_FUNCTION_TIMEOUT=10000000 YISHIBU_FAULTS=all run_cases "$root/build/dev/tests/tst_db" TestSignInFaults
  grep -a -E '^QINFO' "$root/build/dev/tst_db.log" || true
  echo "$passed passed, $failed failed"
  exit $((failed > 0 || passed == 0))
fi

if ! build "$root" asan "${@:-all}"; then
  echo "FAIL!  : the build"
  echo "0 passed, 1 failed"
  exit 1
fi
export ASAN_OPTIONS=detect_leaks=1:abort_on_error=0:allocator_may_return_null=1:malloc_context_size=8
export UBSAN_OPTIONS=print_stacktrace=1
export LSAN_OPTIONS=suppressions=$root/tests/leaks.supp:print_suppressions=0
if (($#)); then
  for name in "$@"; do
    run_cases "$root/build/asan/tests/$name"
  done
else
  binaries=$(test_binaries)
  if [[ -z $binaries ]]; then
    failed=$((failed + 1))
    echo "FAIL!  : the build names no tests"
  fi
  for name in $binaries; do
    run_cases "$root/build/asan/tests/$name"
  done
  echo "== release build"
  check "the release build" build "$root" release yishibu
  program=$root/build/release/ui/yishibu
  check "the window starts and quits" timeout 60 "$program" --exit-after-startup
  check "a practice book opens in the window" timeout 60 "$program" --exit-after-startup --lang en --book "$home/practice.yishibu"
  check "a whole meeting is played" timeout 120 "$program" demo --book "$home/demo.yishibu"
  check "its book is sound" timeout 60 "$program" book check "$home/demo.yishibu"
  lint_what_changed
fi

((skipped == 0)) || echo "$skipped skipped; each is named above"
echo "$passed passed, $failed failed"
((failed == 0 && passed > 0))
