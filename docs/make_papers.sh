#!/usr/bin/env bash
# Prints every paper of the shipped practice meeting, and those of a vote on paper, and turns their pages into pictures, under
# docs/papers.
#   docs/make_papers.sh [FOLDER]
set -euo pipefail
cd "$(dirname "$0")/.."
folder=${1:-docs/papers}
command -v pdftoppm >/dev/null || { echo "pdftoppm is missing: apt-get install poppler-utils" >&2; exit 1; }
[[ -f build/release/build.ninja ]] || cmake --preset release >/dev/null
ninja -C build/release yishibu yishibu_vote_papers
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export QT_QPA_PLATFORM=offscreen TZ=Asia/Shanghai
program=build/release/ui/yishibu
"$program" demo --book "$work/practice.yishibu" --lang zh_CN
mkdir -p "$folder"
rm -f "$folder"/*.png
for paper in meeting-notice sign-in-sheet household-cards allowance-sheet minutes resolution resolution-notice; do
  "$program" print "$paper" --book "$work/practice.yishibu" --meeting 1 --out "$work/$paper.pdf"
  # Of the cards one page shows all.
  last=$([[ $paper == household-cards ]] && echo 1 || echo 99)
  pdftoppm -r 80 -l "$last" -png "$work/$paper.pdf" "$folder/$paper"
done
build/release/tests/yishibu_vote_papers "$work"
for paper in ballots ballot-of-options tally-sheet count-report; do
  pdftoppm -r 80 -png "$work/$paper.pdf" "$folder/$paper"
done
ls "$folder"
