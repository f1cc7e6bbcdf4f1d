#include "db/packages/bag_text.h"

#include "app/handover/manifest.h"

#include <algorithm>

namespace yishibu::bag {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLabel = 64;
constexpr qsizetype longestValue = 1000;

const QLatin1String formatLabel("Record-Package-Format");
const QLatin1String identityLabel("Signer-Identity");
const QLatin1String oxumLabel("Payload-Oxum");
const QLatin1String formatVersion("1");

bool isLabel(QStringView label)
{
    const auto allowed = [](QChar c) {
        return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    };
    return !label.isEmpty() && label.size() <= longestLabel && label.front().isLetter() &&
           std::all_of(label.begin(), label.end(), allowed);
}

/// Nothing that a screen or a terminal would act on instead of showing: line ends, controls, direction marks.
bool isShown(char32_t letter)
{
    switch (QChar::category(letter)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return false;
    default: return true;
    }
}

bool isValue(const QString &value)
{
    const QList<uint> letters = value.toUcs4();
    return !value.isEmpty() && value.size() <= longestValue && value == value.trimmed() &&
           std::all_of(letters.begin(), letters.end(), isShown);
}

QString row(const QString &label, const QString &value)
{
    return label + u": "_s + value + u'\n';
}

/// "octets.files", both without leading noughts: the text is written again and compared by the caller.
bool readOxum(const QString &value, BagInfo &bag)
{
    const QStringList figures = value.split(u'.');
    if (figures.size() != 2)
        return false;
    bool octetsRead = false, filesRead = false;
    bag.octets = figures[0].toLongLong(&octetsRead);
    bag.files = figures[1].toLongLong(&filesRead);
    return octetsRead && filesRead && bag.octets >= 0 && bag.files >= 0;
}

} // namespace

QByteArray bagitText()
{
    return "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";
}

bool isBagLine(const BagLine &line)
{
    if (!isLabel(line.label) || !isValue(line.value))
        return false;
    const auto is = [&](QLatin1String own) { return line.label.compare(own, Qt::CaseInsensitive) == 0; };
    return !is(formatLabel) && !is(identityLabel) && !is(oxumLabel);
}

QByteArray bagInfoText(const BagInfo &bag)
{
    QString text = row(formatLabel, formatVersion) + row(identityLabel, bag.identity);
    for (const BagLine &line : bag.lines)
        text += row(line.label, line.value);
    text += row(oxumLabel, u"%1.%2"_s.arg(bag.octets).arg(bag.files));
    return text.toUtf8();
}

std::optional<BagInfo> readBagInfo(const QByteArray &text)
{
    QStringList rows = QString::fromUtf8(text).split(u'\n');
    if (rows.size() < 4 || !rows.takeLast().isEmpty())
        return std::nullopt;
    QList<BagLine> lines;
    for (const QString &each : std::as_const(rows)) {
        const qsizetype colon = each.indexOf(u": "_s);
        if (colon < 0)
            return std::nullopt;
        lines.append({each.first(colon), each.sliced(colon + 2)});
    }
    BagInfo bag;
    bag.identity = lines[1].value;
    if (!isVillageIdentity(bag.identity) || !readOxum(lines.last().value, bag))
        return std::nullopt;
    bag.lines = lines.sliced(2, lines.size() - 3);
    if (!std::all_of(bag.lines.begin(), bag.lines.end(), isBagLine) || bagInfoText(bag) != text)
        return std::nullopt;
    return bag;
}

} // namespace yishibu::bag
