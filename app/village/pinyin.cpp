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
    QHash<QString, QString> doubles; ///< two characters to their two letters

    PinyinTable();
    LetterSet *find(char32_t character);
};

LetterSet *PinyinTable::find(char32_t character)
{
    if (character >= 0x4E00 && character < 0xA000)
        return &unified[qsizetype(character - 0x4E00)];
    if (character >= 0x3400 && character < 0x4DC0)
        return &extensionA[qsizetype(character - 0x3400)];
    return nullptr;
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
        if (words.size() != 3)
            continue;
        if (words[0] == QLatin1String("at")) {
            char32_t character = words[1].toUInt(nullptr, 16);
            for (const QChar letter : words[2]) {
                if (LetterSet *set = find(character++))
                    *set = letterBit(letter.unicode());
            }
        } else if (words[0] == QLatin1String("both")) {
            for (const QChar letter : words[2]) {
                if (LetterSet *set = find(words[1].front().unicode()))
                    *set |= letterBit(letter.unicode());
            }
        } else if (words[0] == QLatin1String("double")) {
            doubles.insert(words[1], words[2]);
        }
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
