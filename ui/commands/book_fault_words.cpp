#include "ui/commands/book_fault_words.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

class BookFaultWords
{
    Q_DECLARE_TR_FUNCTIONS(yishibu::BookFaultWords)
};

/// What a table of the file holds.
QString recordWord(const QString &table)
{
    const QHash<QString, QString> words{
        {u"book"_s, BookFaultWords::tr("The book's own record")},
        {u"schema_step"_s, BookFaultWords::tr("The book's version")},
        {u"setting"_s, BookFaultWords::tr("A setting")},
        {u"village"_s, BookFaultWords::tr("The village")},
        {u"village_secret"_s, BookFaultWords::tr("The village's key")},
        {u"roster_import"_s, BookFaultWords::tr("A register taken in")},
        {u"household"_s, BookFaultWords::tr("A household")},
        {u"villager"_s, BookFaultWords::tr("A person of the roster")},
        {u"personal_number"_s, BookFaultWords::tr("The ID number and telephone of a person")},
        {u"seat"_s, BookFaultWords::tr("A post or a representative's seat")},
        {u"open_seat_line"_s, BookFaultWords::tr("A line of the list of representatives")},
        {u"topic"_s, BookFaultWords::tr("A topic")},
        {u"delegation"_s, BookFaultWords::tr("A delegation")},
        {u"dossier"_s, BookFaultWords::tr("A dossier of 四议两公开")},
        {u"dossier_step"_s, BookFaultWords::tr("A sheet of a dossier")},
        {u"rule_pack"_s, BookFaultWords::tr("The rules a meeting stands under")},
        {u"meeting"_s, BookFaultWords::tr("A meeting")},
        {u"meeting_position"_s, BookFaultWords::tr("The step a meeting stands at")},
        {u"session"_s, BookFaultWords::tr("A sitting")},
        {u"entitled"_s, BookFaultWords::tr("Somebody who should attend")},
        {u"agenda_item"_s, BookFaultWords::tr("An agenda item")},
        {u"sign_in"_s, BookFaultWords::tr("A signature on arrival")},
        {u"remark"_s, BookFaultWords::tr("A remark")},
        {u"point"_s, BookFaultWords::tr("A point agreed, disputed or to check")},
        {u"vote"_s, BookFaultWords::tr("A vote")},
        {u"resolution"_s, BookFaultWords::tr("A resolution")},
        {u"progress"_s, BookFaultWords::tr("A note on carrying out")},
        {u"minutes"_s, BookFaultWords::tr("A closed record")},
        {u"notice"_s, BookFaultWords::tr("A notice that was hung")},
        {u"handover"_s, BookFaultWords::tr("A package handed over")},
        {u"handover_meeting"_s, BookFaultWords::tr("A meeting in a package")},
        {u"erasure"_s, BookFaultWords::tr("A note on what was erased")},
        {u"journal"_s, BookFaultWords::tr("A line of the journal")},
        {u"journal_payload"_s, BookFaultWords::tr("What a line of the journal holds")},
        {u"draft"_s, BookFaultWords::tr("A draft")},
    };
    return words.value(table, BookFaultWords::tr("A record that no book of this program has"));
}

} // namespace

QString wordsOf(const BookFault &fault)
{
    const QString place = fault.place.simplified();
    const QString technical = fault.table.isEmpty() ? place : (fault.table + u' ' + place).trimmed();
    switch (fault.part) {
    case BookFault::Part::File: return BookFaultWords::tr("The file itself is damaged: %1").arg(technical);
    case BookFault::Part::Reference:
        return BookFaultWords::tr("%1 names a record that is not there: %2").arg(recordWord(fault.table), technical);
    case BookFault::Part::Line:
        return BookFaultWords::tr("The journal was changed at its line %1, or lines before it are missing.").arg(place);
    case BookFault::Part::Record:
        return BookFaultWords::tr("%1 is not what the journal says: %2").arg(recordWord(fault.table), technical);
    case BookFault::Part::Numbers:
        return BookFaultWords::tr("%1 are not what was kept once: %2").arg(recordWord(u"personal_number"_s), technical);
    case BookFault::Part::Structure: return BookFaultWords::tr("The structure of the file was changed: %1").arg(technical);
    }
    return technical;
}

} // namespace yishibu
