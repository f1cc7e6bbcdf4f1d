#include "app/intake/names_in_cell.h"

#include "app/village/han.h"

#include <QRegularExpression>

namespace yishibu {
using namespace Qt::StringLiterals;

namespace {

bool isHanName(const QString &text)
{
    const auto characters = text.toUcs4();
    return characters.size() >= 2 && characters.size() <= 4 && std::ranges::all_of(characters, [](uint c) { return isHan(c); });
}

/// As nearly every name is.
bool isLettersAlone(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isLetter(); });
}

} // namespace

QStringList namesInCell(const QString &typed)
{
    static const QRegularExpression between(u"[、，,;；/\\n\\r]+"_s);
    QStringList names;
    const QStringList parts = typed.split(between, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString name = repairedName(part).text;
        if (!name.isEmpty() && !isNoName(name) && (parts.size() == 1 || isHanName(name)))
            names.append(name);
    }
    return names.size() == parts.size() ? names : QStringList();
}

bool isNoName(const QString &name)
{
    static const QRegularExpression none(u"^(#(N/A|REF!|VALUE!|NAME\\?|DIV/0!|NULL!|NUM!).*|\\d+[人口名个户]?|[暂]?无|有|是|否|空|略|同上)$"_s);
    const QString text = halfWidth(name).trimmed();
    if (text.isEmpty() || (text.size() > 2 && isLettersAlone(text)))
        return false;
    if (none.match(text).hasMatch())
        return true;
    // A lost character (□, ?, a private sign) may have been one of a name.
    return std::ranges::none_of(text.toUcs4(), [](uint c) {
        return QChar::isLetter(c) || c == U'?' || c == 0x25A1 || c == 0x25A0 || c == 0x3013 || c == 0xFFFD || (c >= 0xE000 && c <= 0xF8FF)
               || (c >= 0xD800 && c <= 0xDFFF) || c >= 0xF0000;
    });
}

void takeOffSigns(Repaired &name)
{
    static const QRegularExpression before(u"^([★☆△▲▽▼◎◇◆※#＃√✓✔●\\s]+|[(（]?[0-9０-９]{1,3}[)）]?\\s*[、.．,，:：)）]\\s*|[(（][0-9０-９]{1,3}[)）]\\s*)+(?=\\p{Han}{2})"_s);
    static const QRegularExpression behind(u"(?<=\\p{Han})[★☆△▲▽▼◎◇◆※#＃√✓✔●\\s]+$"_s);
    static const QRegularExpression any(u"[★☆△▲▽▼◎◇◆※#＃√✓✔*＊○×()（）\\[\\]【】、，,;；/]|^[●\\d]|●$"_s);
    if (isLettersAlone(name.text))
        return;
    const QString text = QString(name.text).remove(before).remove(behind);
    if (text == name.text && !any.match(text).hasMatch())
        return;
    name.text = text;
    name.faults.append(RowFault::NameSigns);
}

} // namespace yishibu
