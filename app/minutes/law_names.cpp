#include "app/minutes/law_names.h"

using namespace Qt::StringLiterals;

namespace yishibu {

QString citedAfter(const QString &lawTitle, const QString &citation)
{
    const QString law = withLawMarks(lawTitle).section(u'》', 0, 0);
    const QString marked = withLawMarks(citation);
    return !law.isEmpty() && marked.startsWith(law + u'》') ? u"同法"_s + marked.mid(law.size() + 1) : marked;
}

} // namespace yishibu
