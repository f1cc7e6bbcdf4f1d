#!/usr/bin/env python3
"""Writes initials.txt, the first letter of the pinyin of every Han character whose reading is known, and readings.txt,
the whole syllables of the two usual blocks.

Needs uconv (Debian package icu-devtools). Run in this folder after a change of the lists below:
    python3 make_initials.py
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
骠bp 鹄gh 龟gjq 厦sx 费bf 祭jz 郗cx 员y 逄p 缪m 盖g 任r 𠮷j
"""

# Surnames of two characters with a reading of their own.
DOUBLES = """
尉迟 yu chi
万俟 mo qi
单于 chan yu
长孙 zhang sun
澹台 tan tai
令狐 ling hu
"""

# How a character is read where it stands first in a name, as a surname, wherever the usual reading is another.
SURNAMES = """
朴 piao
区 ou
单 shan
仇 qiu
曾 zeng
解 xie
盖 ge
任 ren
查 zha
缪 miao
翟 zhai
乐 yue
员 yun
折 she
逄 pang
黑 he
召 shao
洗 xian
冼 xian
秘 bi
繁 po
覃 qin
种 chong
重 chong
祭 zhai
费 fei
牟 mu
尉 wei
晁 chao
那 na
宁 ning
葛 ge
纪 ji
谌 chen
卜 bu
宓 mi
句 gou
贲 ben
郇 xun
郗 xi
厍 she
隗 wei
阚 kan
殷 yin
石 shi
沈 shen
贾 jia
褚 chu
车 che
能 nai
盛 sheng
陆 lu
叶 ye
都 du
佴 nai
訾 zi
眭 sui
占 zhan
应 ying
过 guo
仝 tong
芈 mi
亓 qi
教 jiao
哈 ha
么 yao
幺 yao
钭 tou
行 xing
藏 zang
臧 zang
"""

RANGES = [(0x3400, 0x4DBF), (0x4E00, 0x9FFF)]
RARE = [(0x20000, 0x2EBEF), (0x30000, 0x323AF)]
WIDTH = 64


def latin(points, transform="Han-Latin/Names"):
    text = "".join(chr(c) + "\n" for c in points)
    out = subprocess.run(["uconv", "-f", "utf8", "-t", "utf8", "-x", transform + "; Latin-ASCII; Lower"],
                         input=text.encode(), capture_output=True, check=True).stdout.decode().split("\n")
    return {c: (word if word[:1].isascii() and word[:1].isalpha() else "-") for c, word in zip(points, out)}


def lines(text):
    return [line for line in text.split("\n") if line]


def write_initials(table):
    out = open("initials.txt", "w", encoding="utf-8")
    print("# Made by make_initials.py. First letters of the pinyin, 64 code points a line; - where none is known.", file=out)
    for first, last in RANGES + RARE:
        for start in range(first, last + 1, WIDTH):
            letters = "".join(table[c][0] for c in range(start, min(start + WIDTH, last + 1)))
            if letters.strip("-"):
                print("at %04X %s" % (start, letters), file=out)
    print("# Characters with more than one reading in names: every letter finds them.", file=out)
    both = {}
    for entry in BOTH.split():
        both.setdefault(entry[0], {table[ord(entry[0])][0]}).update(entry[1:])
    for line in lines(SURNAMES):
        both.setdefault(line[0], {table[ord(line[0])][0]}).add(line[2])
    for character in sorted(both):
        letters = "".join(sorted(both[character] - {"-"}))
        if len(letters) > 1 or table[ord(character)] == "-":
            print("both %s %s" % (character, letters), file=out)
    print("# Surnames of two characters with a reading of their own.", file=out)
    for line in lines(DOUBLES):
        characters, first, second = line.split()
        print("double %s %s%s" % (characters, first[0], second[0]), file=out)


def write_readings(table):
    out = open("readings.txt", "w", encoding="utf-8")
    print("# Made by make_initials.py. Each syllable and the characters read so.", file=out)
    plain = latin([c for first, last in RANGES for c in range(first, last + 1)], "Han-Latin")
    read = {}
    for c, syllable in plain.items():
        if syllable != "-":
            read.setdefault(syllable, []).append(chr(c))
    for syllable in sorted(read):
        print("read %s %s" % (syllable, "".join(read[syllable])), file=out)
    print("# As surnames, where they stand first.", file=out)
    surnames = {chr(c): table[c] for c in plain if table[c] not in ("-", plain[c])}
    surnames.update(line.split() for line in lines(SURNAMES))
    for character in sorted(surnames):
        print("surname %s %s" % (character, surnames[character]), file=out)
    for line in lines(DOUBLES):
        print("surname " + line, file=out)


def main():
    table = latin([c for first, last in RANGES + RARE for c in range(first, last + 1)])
    write_initials(table)
    write_readings(table)


if __name__ == "__main__":
    main()
