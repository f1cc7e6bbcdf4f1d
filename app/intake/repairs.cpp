#include "app/intake/repairs.h"

#include "app/intake/citizen_id.h"
#include "app/intake/names_in_cell.h"
#include "app/village/han.h"

#include <QRegularExpression>

namespace yishibu {
using namespace Qt::StringLiterals;

namespace {

void note(Repaired &repaired, RowFault fault)
{
    if (!repaired.faults.contains(fault))
        repaired.faults.append(fault);
}

bool isLostSign(QChar c)
{
    return c == u'?' || c == u'？' || c == u'□' || c == u'■' || c == u'〓' || c == QChar::ReplacementCharacter
           || (c.unicode() >= 0xE000 && c.unicode() <= 0xF8FF);
}

/// A character that only one computer knew, of the private planes, or half of one.
bool hasLostCharacter(const QString &name)
{
    if (!name.isValidUtf16() || std::any_of(name.begin(), name.end(), isLostSign))
        return true;
    return std::ranges::any_of(name.toUcs4(), [](uint c) { return c >= 0xF0000; });
}

bool isHidden(QChar c)
{
    return !c.isSpace() && (c.category() == QChar::Other_Format || c.category() == QChar::Other_Control);
}

bool isInvisible(QChar c)
{
    return c.isSpace() || isHidden(c);
}

/// Signs that nobody sees but that turn round, hide or part what stands beside them.
QString withoutHidden(const QString &text, Repaired &repaired)
{
    QString out = text;
    if (out.removeIf(isHidden).size() != text.size())
        note(repaired, RowFault::HiddenSigns);
    return out;
}

/// Blanks stay only between two Latin words, and then as one.
QString withoutInnerBlanks(const QString &name)
{
    QString out;
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (!isInvisible(name[i])) {
            out.append(name[i]);
            continue;
        }
        qsizetype next = i;
        while (next < name.size() && isInvisible(name[next]))
            ++next;
        const bool latinBefore = !out.isEmpty() && out.back().unicode() < 0x250 && out.back().isLetter();
        const bool latinAfter = next < name.size() && name[next].unicode() < 0x250 && name[next].isLetter();
        if (latinBefore && latinAfter)
            out.append(u' ');
        i = next - 1;
    }
    return out;
}

QString trimmedInvisible(const QString &text)
{
    qsizetype from = 0, to = text.size();
    while (from < to && isInvisible(text[from]))
        ++from;
    while (to > from && isInvisible(text[to - 1]))
        --to;
    return text.mid(from, to - from);
}

} // namespace

QString halfWidth(const QString &text)
{
    QString out = text;
    for (QChar &c : out) {
        if (c.unicode() >= 0xFF01 && c.unicode() <= 0xFF5E)
            c = QChar(char16_t(c.unicode() - 0xFEE0));
        else if (c.unicode() == 0x3000 || c.unicode() == 0x00A0)
            c = u' ';
    }
    return out;
}

Repaired repairedName(const QString &typed)
{
    static const QRegularExpression brackets(u"[(（\\[【〔].*$"_s);
    Repaired repaired;
    repaired.text = trimmedInvisible(withoutHidden(typed, repaired));
    if (const auto match = brackets.match(repaired.text); match.hasMatch() && match.capturedStart() > 0) {
        repaired.text = trimmedInvisible(repaired.text.left(match.capturedStart()));
        note(repaired, RowFault::NameBrackets);
    }
    if (const QString dense = withoutInnerBlanks(repaired.text); dense != repaired.text) {
        repaired.text = dense;
        note(repaired, RowFault::Blanks);
    }
    takeOffSigns(repaired);
    const QString before = repaired.text;
    for (qsizetype i = 1; i + 1 < repaired.text.size(); ++i) {
        const QChar c = repaired.text[i];
        const bool isDot = c == u'.' || c == u'．' || c == u'•' || c == u'・' || c == u'‧' || c == u'･' || c == u'●';
        if (isDot && repaired.text[i - 1].unicode() >= 0x250 && repaired.text[i + 1].unicode() >= 0x250)
            repaired.text[i] = u'·';
    }
    if (repaired.text != before)
        note(repaired, RowFault::FullWidth);
    if (hasLostCharacter(repaired.text))
        note(repaired, RowFault::NameIllegible);
    return repaired;
}

Repaired repairedIdText(const QString &typed)
{
    Repaired repaired;
    const QString trimmed = trimmedInvisible(typed);
    const QString half = halfWidth(trimmed);
    // A full-width sign counts only where it is a sign of the number; blanks are noted as blanks.
    for (qsizetype i = 0; i < trimmed.size(); ++i) {
        if (half[i] != trimmed[i] && half[i] != u' ')
            note(repaired, RowFault::FullWidth);
    }
    for (const QChar c : half) {
        if (isInvisible(c) || c == u'\'' || c == u'"' || c == u'-' || c == u'`' || c == u'=' || c == u'‘' || c == u'’'
            || c == u'“' || c == u'”' || c == u'.' || c == u'·') {
            note(repaired, RowFault::Blanks);
        } else if (c == u'x' || c == u'×' || c == u'Х' || c == u'х') {
            repaired.text.append(u'X');
            note(repaired, RowFault::LowerX);
        } else if (c == u'O' || c == u'o' || c == u'О' || c == u'о' || c == u'〇' || c == u'○') {
            repaired.text.append(u'0');
            note(repaired, RowFault::LetterForDigit);
        } else {
            repaired.text.append(c);
        }
    }
    // A star is an X only where the other signs ask for one; else it hides a digit.
    if (repaired.text.size() == 18 && repaired.text.endsWith(u'*')
        && CitizenId::checkSign(QStringView(repaired.text).first(17)) == u'X') {
        repaired.text.back() = u'X';
        note(repaired, RowFault::LowerX);
    }
    return repaired;
}

Repaired repairedText(const QString &typed, qsizetype longest)
{
    Repaired repaired;
    repaired.text = withoutHidden(typed, repaired).trimmed();
    if (repaired.text.size() > longest) {
        const bool isHalf = repaired.text.at(longest - 1).isHighSurrogate();
        repaired.text.truncate(isHalf ? longest - 1 : longest);
        note(repaired, RowFault::TextCut);
    }
    return repaired;
}

Repaired repairedPhone(const QString &typed)
{
    static const QRegularExpression separators(u"[/、;；,，|\\n]|\\s{2,}"_s);
    static const QRegularExpression two(u"^(1\\d{10})\\s+(1\\d{10})"_s);
    Repaired repaired;
    QString text = halfWidth(trimmedInvisible(typed));
    if (text != trimmedInvisible(typed))
        note(repaired, RowFault::FullWidth);
    QStringList several = text.split(separators, Qt::SkipEmptyParts);
    if (const auto match = two.match(text); match.hasMatch())
        several = {match.captured(1), match.captured(2)};
    if (several.size() > 1)
        note(repaired, RowFault::PhoneSeveral);
    const QString first = several.value(0);
    for (const QChar c : first) {
        if (c >= u'0' && c <= u'9')
            repaired.text.append(c);
        else if (c == u'-' || c == u'+' || c == u'\'' || c == u'(' || c == u')' || isInvisible(c))
            note(repaired, RowFault::Blanks);
        else
            return {{}, text.isEmpty() ? QList<RowFault>() : QList{RowFault::PhoneUnreadable}};
    }
    if (repaired.text.size() == 13 && repaired.text.startsWith("861"_L1)) {
        repaired.text.remove(0, 2);
        note(repaired, RowFault::PhoneCountry);
    }
    if (!repaired.text.isEmpty() && (repaired.text.size() < 7 || repaired.text.size() > 13))
        return {{}, {RowFault::PhoneUnreadable}};
    return repaired;
}

QString groupShortForm(const QString &typed)
{
    static const QRegularExpression numbered(
        u"^第?([0-9]{1,3}|[〇零一二三四五六七八九十]{1,3})(村民小组|村民组|小组|组|社|队|生产队)?$"_s);
    QString text = halfWidth(typed);
    text.removeIf(isInvisible);
    const auto match = numbered.match(text);
    if (!match.hasMatch())
        return text;
    const int number = hanNumberValue(match.captured(1));
    if (number <= 0 || number > 99)
        return text;
    const QString unit = match.captured(2);
    return hanNumber(number) + (unit == u"社" || unit == u"队" ? unit : u"组"_s);
}

QString groupInTitle(const QString &title)
{
    static const QRegularExpression inside(
        u"(第?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})(?:村民小组|村民组|小组|组|社))"_s);
    const auto match = inside.match(halfWidth(title));
    return match.hasMatch() ? groupShortForm(match.captured(1)) : QString();
}

int groupNumber(const QString &shortForm)
{
    if (shortForm.size() < 2)
        return 0;
    const int number = hanNumberValue(shortForm.chopped(1));
    return qMax(0, number);
}

} // namespace yishibu
