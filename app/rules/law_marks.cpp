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

/// What ends like the name of a law and is none: "本村规定", "国家法律未规定", "人数由各地规定".
bool isNoLaw(const QString &name)
{
    static const QRegularExpression other(u"^本|法律$|[未只]规定$|由.*规定$"_s);
    return other.match(name).hasMatch();
}

/// Where the citation says first of all that no law speaks of it.
bool saysLawIsSilent(const QString &citation)
{
    static const QRegularExpression silent(u"^(?:国家法律|法律|办法)[未只]规定"_s);
    return silent.match(citation).hasMatch();
}

} // namespace

QString withLawMarks(const QString &citation)
{
    if (citation.contains(u'《'))
        return citation;
    static const QRegularExpression law(u"(?:参照|依照|按照|根据|(?<=[条款项])和|^按)?"
                                        "([^，。；、：（）\\s]+?(?:(?:法|条例|办法|规定|规则|细则|章程)"
                                        "(?=第[〇零一二三四五六七八九十百千0-9]+条|（)|工作法(?=，)))"
                                        // What is cited of it, so that the next name does not begin in it.
                                        "(?:第[〇零一二三四五六七八九十百千0-9]+[条款]|第（[一二三四五六七八九十]+）项)*"_s);
    static const QRegularExpression whole(u"^[^，。；、：（）\\s]+(?:法|条例|办法|规定|规则|细则|章程)$"_s);
    const auto marks = [](const QString &name) {
        return u'《' + (isNationalLaw(name) ? u"中华人民共和国"_s : QString()) + name + u'》';
    };
    if (whole.match(citation).hasMatch())
        return isNoLaw(citation) ? citation : marks(citation);
    QString marked;
    qsizetype from = 0;
    for (auto each = law.globalMatch(citation); each.hasNext();) {
        const auto match = each.next();
        if (isNoLaw(match.captured(1)))
            continue;
        marked += citation.mid(from, match.capturedStart(1) - from) + marks(match.captured(1));
        from = match.capturedEnd(1);
    }
    return marked + citation.mid(from);
}

QString onWhatGround(const QString &citation)
{
    if (citation.isEmpty() || saysLawIsSilent(citation))
        return withLawMarks(citation);
    const QString marked = withLawMarks(citation);
    return (marked.contains(u'《') ? u"依照"_s : u"按"_s) + marked;
}

QString ruledBy(const QString &citation)
{
    return citation.isEmpty() || saysLawIsSilent(citation) ? QString() : withLawMarks(citation) + u"规定的"_s;
}

} // namespace yishibu
