#include "app/intake/head_words.h"

#include "app/intake/repairs.h"
#include "app/village/villager.h"

#include <QRegularExpression>
#include <QSet>

namespace yishibu {
using namespace Qt::StringLiterals;

namespace {

QString dense(const QString &typed)
{
    QString text = halfWidth(typed);
    return text.removeIf([](QChar c) { return c.isSpace(); });
}

/// Without codes at either end, and signs: 01-户主, 户主1, 户主/本人.
QString withoutCodes(QString word)
{
    static const QRegularExpression codes(u"^[0-9]+|[0-9]+$|[-_./、:：,，;；·|]"_s);
    return word.remove(codes);
}

} // namespace

HeadWord headWord(const QString &relation)
{
    if (relation.isEmpty() || relation.size() > longestWord)
        return {};
    if (isHeadOfHousehold(relation))
        return {true, false};
    static const QSet<QString> words{u"户主"_s,     u"本人"_s,       u"户主本人"_s, u"本人户主"_s, u"本户户主"_s, u"户主或本人"_s, u"本人或户主"_s,
                                     u"女户主"_s,   u"男户主"_s,     u"现户主"_s,   u"新户主"_s,   u"户长"_s,     u"承包方"_s,     u"承包方代表"_s,
                                     u"承包户主"_s, u"承包方户主"_s, u"承包户户主"_s, u"代户主"_s, u"代理户主"_s};
    static const QRegularExpression brackets(u"[(\\[【〔]([^)\\]】〕]*)[)\\]】〕]?"_s);
    static const QRegularExpression unclear(u"[亡故殁逝死]|去世|过世|离世|[迁嫁]|注销|销户|[代原前曾妻夫子女父母媳婿孙]|配偶|[?？]"_s);
    static const QRegularExpression sexOrCode(u"^[男女0-9a-zA-Z]*$"_s);
    const QString text = dense(relation);
    QString word = text;
    QString beside;
    if (const auto match = brackets.match(text); match.hasMatch()) {
        word.remove(brackets);
        beside = match.captured(1);
    }
    word = withoutCodes(word);
    if (!words.contains(word))
        return {};
    const bool isPlain = sexOrCode.match(beside).hasMatch() || isHeadOfHousehold(beside);
    return {true, word.startsWith(u'代') || (!isPlain && unclear.match(beside).hasMatch())};
}

bool isSpouseWord(const QString &relation)
{
    static const QSet<QString> words{u"妻"_s, u"妻子"_s, u"配偶"_s, u"丈夫"_s, u"夫"_s, u"爱人"_s, u"老婆"_s, u"之妻"_s, u"户主之妻"_s, u"户主妻子"_s, u"户主配偶"_s};
    return words.contains(withoutCodes(dense(relation)));
}

} // namespace yishibu
