#include "app/rules/law_marks.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

/// Laws that everybody calls by the short name; paper calls them by the whole one.
bool isNationalLaw(const QString &name)
{
    return name == u"村民委员会组织法"_s || name == u"农村集体经济组织法"_s || name == u"城市居民委员会组织法"_s;
}

} // namespace

QString withLawMarks(const QString &citation)
{
    if (citation.contains(u'《'))
        return citation;
    static const QRegularExpression law(
        u"([^，。；、：（）\\s]+?(?:法|条例|办法|规定|规则|细则|章程))(?=第[〇零一二三四五六七八九十百千0-9]+条|[（，。；、：]|$)"_s);
    QString marked;
    qsizetype from = 0;
    for (auto each = law.globalMatch(citation); each.hasNext();) {
        const auto match = each.next();
        const QString name = match.captured(1);
        marked += citation.mid(from, match.capturedStart() - from);
        marked += u'《' + (isNationalLaw(name) ? u"中华人民共和国"_s : QString()) + name + u'》';
        from = match.capturedEnd();
    }
    return marked + citation.mid(from);
}

} // namespace yishibu
