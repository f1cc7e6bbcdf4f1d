#include "app/intake/register_goes_on.h"

#include "app/intake/id_cell.h"

#include <QSet>

namespace yishibu {
using namespace Qt::StringLiterals;

namespace {

/// Words that no list has where it tells sex, group, telephone or politics.
bool isRelation(const QString &text)
{
    static const QSet<QString> words{u"户主"_s, u"配偶"_s, u"妻"_s,   u"妻子"_s, u"丈夫"_s, u"夫"_s,   u"子"_s,   u"儿子"_s, u"女儿"_s,
                                     u"长子"_s, u"次子"_s, u"三子"_s, u"长女"_s, u"次女"_s, u"三女"_s, u"父亲"_s, u"母亲"_s, u"父"_s,
                                     u"母"_s,   u"儿媳"_s, u"女婿"_s, u"孙子"_s, u"孙女"_s, u"外孙"_s, u"外孙女"_s};
    return words.contains(text.trimmed());
}

/// Whether the list may say of its own that somebody is head or spouse: in a remark, or under a heading nobody understands.
bool mayTellRelation(const Headings &list, int column)
{
    for (const Column plain : {Column::SerialNumber, Column::Name, Column::Sex, Column::Group, Column::Phone, Column::Party, Column::IsPartyMember}) {
        if (list.at(plain) == column)
            return false;
    }
    return !list.texts.value(column).trimmed().isEmpty();
}

} // namespace

int rowWhereRegisterGoesOn(const Sheet &sheet, const Headings &list, int end, const Headings &above)
{
    const int number = above.at(Column::CitizenId), relation = above.at(Column::Relation);
    const bool asksNumber = number >= 0 && list.texts.value(number).trimmed().isEmpty();
    const bool asksRelation = relation >= 0 && !mayTellRelation(list, relation);
    for (int row = list.lastRow + 1; row < qMin<qsizetype>(end, sheet.rows.size()); ++row) {
        if (asksNumber && !numberIn(sheet.cell(row, number)).isEmpty())
            return row;
        if (asksRelation && isRelation(sheet.at(row, relation)))
            return row;
    }
    return -1;
}

Headings goingOnAt(int row, const Headings &above)
{
    Headings own = above;
    own.firstRow = row;
    own.lastRow = row - 1;
    return own;
}

bool goesOnWithoutHeadings(const Headings &headings)
{
    return headings.lastRow < headings.firstRow;
}

} // namespace yishibu
