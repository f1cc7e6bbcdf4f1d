#include "app/village/pinyin.h"

#include <QFile>
#include <QHash>

/// The table lies in a static library, whose resources are not found unless somebody asks for them by name.
static void bringPinyinTable()
{
    Q_INIT_RESOURCE(pinyin);
}

namespace yishibu {
namespace {

/// resources/pinyin/initials.txt, read once.
struct PinyinTable
{
    QList<LetterSet> extensionA = QList<LetterSet>(0x4DC0 - 0x3400);
    QList<LetterSet> unified = QList<LetterSet>(0xA000 - 0x4E00);
    QHash<char32_t, LetterSet> rare; ///< beyond the basic plane
    QHash<QString, QString> doubles; ///< two characters to their two letters

    PinyinTable();
    LetterSet *find(char32_t character);

private:
    void readLine(const QStringList &words);
};

LetterSet *PinyinTable::find(char32_t character)
{
    if (character >= 0x4E00 && character < 0xA000)
        return &unified[qsizetype(character - 0x4E00)];
    if (character >= 0x3400 && character < 0x4DC0)
        return &extensionA[qsizetype(character - 0x3400)];
    const auto known = rare.find(character);
    return known == rare.end() ? nullptr : &*known;
}

/// "at 4E00 ydk…": the letters of the characters from there; "both 朴 bp"; "double 尉迟 yc".
void PinyinTable::readLine(const QStringList &words)
{
    if (words[0] == QLatin1String("at")) {
        char32_t character = words[1].toUInt(nullptr, 16);
        for (const QChar letter : words[2]) {
            if (const LetterSet bit = letterBit(letter.unicode()); bit && character > 0xFFFF)
                rare.insert(character, bit);
            else if (LetterSet *set = find(character))
                *set = bit;
            ++character;
        }
    } else if (words[0] == QLatin1String("both")) {
        const char32_t character = words[1].toUcs4().constFirst();
        if (character > 0xFFFF && !rare.contains(character))
            rare.insert(character, 0);
        for (const QChar letter : words[2]) {
            if (LetterSet *set = find(character))
                *set |= letterBit(letter.unicode());
        }
    } else if (words[0] == QLatin1String("double")) {
        doubles.insert(words[1], words[2]);
    }
}

PinyinTable::PinyinTable()
{
    bringPinyinTable();
    QFile file(QStringLiteral(":/pinyin/initials.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList words = line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (words.size() == 3)
            readLine(words);
    }
}

/// Never changes once read.
PinyinTable &table()
{
    static PinyinTable only;
    return only;
}

} // namespace

LetterSet letterBit(char32_t letter)
{
    if (letter >= U'a' && letter <= U'z')
        return LetterSet(1) << (letter - U'a');
    if (letter >= U'A' && letter <= U'Z')
        return LetterSet(1) << (letter - U'A');
    return 0;
}

LetterSet initialsOf(char32_t character)
{
    if (const LetterSet *set = table().find(character))
        return *set;
    return letterBit(character);
}

QList<LetterSet> initialsOfName(const QString &name)
{
    QList<LetterSet> sets;
    const auto characters = name.toUcs4();
    sets.reserve(characters.size());
    for (const uint character : characters)
        sets.append(initialsOf(character));
    const auto own = table().doubles.constFind(name.left(2));
    if (own != table().doubles.constEnd() && sets.size() >= 2) {
        sets[0] |= letterBit(own->at(0).unicode());
        sets[1] |= letterBit(own->at(1).unicode());
    }
    return sets;
}

} // namespace yishibu
