#!/usr/bin/env python3
"""Writes initials.txt: the first letter of the pinyin of every Han character of the two usual blocks.

Needs uconv (Debian package icu-devtools). Run in this folder after a change of the lists below:
    python3 make_initials.py > initials.txt
"""
import subprocess

# Characters read in two ways in names, or whose common reading differs from place to place: both letters find them.
BOTH = """
万mw 丌jq 乐ly 乜mn 仇cq 会hk 传cz 伽gjq 侗dt 俟qs 冼sx 区oq 单cds 参cs 句gj 召sz 囤dt 圈jq 圩wx 埔bp 堡bp 壳kq
奇jq 宓fm 宿sx 尉wy 屏bp 峒dt 嵌kq 巷hx 弹dt 强jq 扁bp 折sz 拓tz 拗an 提dt 晁cz 曝bp 曾cz 朝cz 期jq 术sz 朴bp
杓bs 枞cz 柜gj 查cz 栎ly 栖qx 校jx 楷jk 殖sz 殷xy 氏sz 沈cs 沌dz 沓dt 泊bp 泌bm 洗sx 浅jq 浒hx 浚jx 涡gw 渑ms
溃hk 溪qx 漯lt 澄cd 炅gj 炔gq 爪jz 率ls 玢bf 畜cx 番fp 盛cs 石ds 禅cs 种cz 秘bm 稽jq 筠jy 系jx 繁fp 红gh 纤qx
给gj 缴jz 翟dz 能nx 茄jq 茜qx 荨qx 莘sx 莞gw 菀wy 蔓mw 蔚wy 藏cz 虹hj 行hx 裨bp 褚cz 褶xz 覃qt 角jl 解jx 识sz
调dt 谌cs 貉hm 贲bf 贾gj 蹊qx 车cj 轧yz 适ks 郄qx 郇hx 重cz 钭dt 铅qy 铛cd 长cz 阚hk 阿ae 陂bp 降jx 隗kw 颉jx
骠bp 鹄gh 龟gjq 厦sx
"""

# Surnames of two characters whose first or second character is read in its own way there.
DOUBLES = """
尉迟 yc
万俟 mq
单于 cy
长孙 zs
澹台 tt
令狐 lh
"""

RANGES = [(0x3400, 0x4DBF), (0x4E00, 0x9FFF)]
WIDTH = 64


def initials():
    points = [c for first, last in RANGES for c in range(first, last + 1)]
    text = "".join(chr(c) + "\n" for c in points)
    out = subprocess.run(["uconv", "-f", "utf8", "-t", "utf8", "-x", "Han-Latin/Names; Latin-ASCII; Lower"],
                         input=text.encode(), capture_output=True, check=True).stdout.decode().split("\n")
    return {c: (latin[0] if latin[:1].isascii() and latin[:1].isalpha() else "-") for c, latin in zip(points, out)}


def main():
    table = initials()
    print("# Made by make_initials.py. First letters of the pinyin, 64 code points a line; - where none is known.")
    for first, last in RANGES:
        for start in range(first, last + 1, WIDTH):
            print("at %04X %s" % (start, "".join(table[c] for c in range(start, min(start + WIDTH, last + 1)))))
    print("# Characters with more than one reading in names: every letter finds them.")
    both = {}
    for entry in BOTH.split():
        letters = both.setdefault(entry[0], set(table[ord(entry[0])]))
        letters.update(entry[1:])
    for character in sorted(both):
        letters = "".join(sorted(both[character] - {"-"}))
        if len(letters) > 1:
            print("both %s %s" % (character, letters))
    print("# Surnames of two characters with a reading of their own.")
    for line in DOUBLES.split("\n"):
        if line:
            print("double " + line)


if __name__ == "__main__":
    main()
