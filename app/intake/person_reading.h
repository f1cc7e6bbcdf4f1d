#pragma once

#include "app/intake/id_cell.h"
#include "app/intake/register_row.h"
#include "app/intake/row_note.h"
#include "app/village/villager.h"

#include <QDate>
#include <QHash>

namespace yishibu {

/// One person as a row of a register tells; the household is not settled here.
struct PersonReading
{
    Villager villager;
    PersonalNumbers numbers;
    QList<RowNote> notes;
    QList<std::pair<Column, QString>> folded; ///< columns whose value is kept in another form, and that form
    bool isDelegate = false;                  ///< 是否户代表
    QString delegateName;                     ///< of another person, where 户代表 holds a name
    ColumnSet said;                           ///< the columns in which the row says something
    QString takenId;                          ///< the ID number that an earlier row has already
    bool hasDayFromId = false;                ///< the birth day was not typed and is the ID number's

    /// Where the book keeps a value in another form, that is told; blanks at the ends are no difference.
    void fold(const RegisterRow &row, Column column, const QString &kept);
    /// The register is one of the collective's members; a row that says 非成员 or 已退出 is looked at.
    void takeForMember(const RegisterRow &row);
    bool isRefused() const;
    RowVerdict verdict() const; ///< the worst of the notes
};

/// Reads persons row by row, and remembers the ID numbers met so far: a number that an earlier row has is left
/// off. Repairs and doubts by law-and-paper.md F3 and G2; nothing is changed without a note.
class PersonReader
{
public:
    /// Today bounds birth dates and two-digit years.
    explicit PersonReader(QDate today) : m_today(today) {}

    /// The rows to come are of another table.
    void beginTable(const IdNumbers &numbers) { m_numbers = numbers; }
    PersonReading read(const RegisterRow &row);

private:
    void readName(const RegisterRow &row, PersonReading &person) const;
    void readCitizenId(const RegisterRow &row, PersonReading &person);
    void readOldNumber(const RegisterRow &row, const QString &digits, PersonReading &person);
    void takeId(const RegisterRow &row, const QString &id, PersonReading &person);
    void readSex(const RegisterRow &row, PersonReading &person) const;
    void readBirth(const RegisterRow &row, PersonReading &person) const;
    void readPhone(const RegisterRow &row, PersonReading &person) const;
    void readWords(const RegisterRow &row, PersonReading &person) const;
    QString readText(const RegisterRow &row, Column column, qsizetype longest, PersonReading &person) const;
    void readParty(const RegisterRow &row, PersonReading &person) const;
    void readRegisterStanding(const RegisterRow &row, PersonReading &person) const;
    void readStandings(const RegisterRow &row, PersonReading &person) const;

    QDate m_today;
    IdNumbers m_numbers;             ///< of the table that is read
    QHash<QString, QString> m_taken; ///< numbers met so far, and the row that has each
};

} // namespace yishibu
