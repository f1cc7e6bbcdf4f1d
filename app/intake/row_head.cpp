#include "app/intake/row_head.h"

#include "app/intake/head_words.h"

namespace yishibu {
using namespace Qt::StringLiterals;

void readHeadWord(const RegisterRow &row, const RelationCodes &codes, PersonReading &person)
{
    QString &relation = person.villager.relationToHead;
    const HeadWord head = codes.isHead(row.text(Column::Relation)) ? HeadWord{true, false} : headWord(relation);
    const bool isAnothers = row.headings().headsOnly && !head.isHead && !relation.isEmpty();
    if ((!head.isHead && !isAnothers) || person.villager.isHead())
        return;
    relation = u"户主"_s;
    if (!head.isUnclear && !isAnothers)
        return person.fold(row, Column::Relation, relation);
    if (person.isRefused())
        return;
    const RowFault fault = RowFault::WordUnclear;
    person.notes.append({row.sheet().name, row.number(), verdict(fault), row.headingText(Column::Relation), row.text(Column::Relation), relation, fault});
}

} // namespace yishibu
