#include "app/village/name_reading.h"

#include <QFile>
#include <QHash>
#include <QStringList>

/// The table lies in a static library, whose resources are not found unless somebody asks for them by name.
static void bringReadings()
{
    Q_INIT_RESOURCE(pinyin);
}

namespace yishibu {
namespace {

/// resources/pinyin/readings.txt, read once.
struct ReadingTable
{
    QHash<char32_t, QString> syllables;
    QHash<QString, QString> surnames;

    ReadingTable();
};

ReadingTable::ReadingTable()
{
    bringReadings();
    QFile file(QStringLiteral(":/pinyin/readings.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QString kind = line.section(QLatin1Char(' '), 0, 0);
        const QString first = line.section(QLatin1Char(' '), 1, 1);
        const QString rest = line.section(QLatin1Char(' '), 2);
        if (kind == QLatin1String("surname"))
            surnames.insert(first, rest);
        else if (kind == QLatin1String("read")) {
            for (const uint character : rest.toUcs4())
                syllables.insert(character, first);
        }
    }
}

const ReadingTable &table()
{
    static const ReadingTable only;
    return only;
}

bool isLatin(uint c)
{
    return c < 0x250 && QChar::isLetter(c);
}

} // namespace

QString readingOf(const QString &name)
{
    QStringList words;
    QString rest = name.trimmed();
    for (const qsizetype length : {2, 1}) {
        const auto surname = table().surnames.constFind(rest.left(length));
        if (surname == table().surnames.constEnd() || (length == 2 && rest.size() < 2))
            continue;
        words.append(*surname);
        rest = rest.mid(length);
        break;
    }
    bool goesOn = false; // a Latin word is one word
    for (const uint character : rest.toUcs4()) {
        const bool latin = isLatin(character);
        if (!latin && !QChar::isLetter(character)) {
            goesOn = false;
            continue;
        }
        const QString syllable = latin ? QString(QChar(char16_t(character))).toLower()
                                       : table().syllables.value(character, QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1));
        if (latin && goesOn)
            words.last().append(syllable);
        else
            words.append(syllable);
        goesOn = latin;
    }
    return words.join(QLatin1Char(' '));
}

} // namespace yishibu
