#pragma once

#include "app/procedure/dossier.h"

#include <QHash>

namespace yishibu {

/// One sheet of the record book (law-and-paper.md B2): a step as it goes on paper. What is not known stays empty and is
/// filled in by hand.
struct RecordSheet
{
    QString number;                   ///< "（一）"; "（一）（二）" where two steps were held together
    QString name;                     ///< "村党组织提议"; both headings where two steps were held together
    bool isDisclosure = false;
    bool isOutcome = false;           ///< the disclosure of what came of it, not of the decision
    bool decides = false;
    bool hasForm = false;             ///< 会议形式 and 乡镇参会人员 stand on it: the Party members' meeting, and the one that decides
    QString kind;                     ///< 会议形式 on paper; empty while unknown
    std::optional<StepRecord> record; ///< none while the step is missing
    bool isDraft = false;             ///< a disclosure before there is a decision
    int postingDays = 0;              ///< 公示时间: whole days a disclosure has to hang
    QDate postedUntil;                ///< 公示至; invalid while it does not hang
    bool byHouseholds = false;        ///< the figures of its meeting are households, for each of which one person came
    bool votesByHouseholds = false;   ///< 同意 is households; also where persons came who vote for those they stand for

    bool operator==(const RecordSheet &) const = default;
};

/// 决策实施登记表 of one matter, sheet by sheet.
struct RecordBook
{
    QString village;
    QString form;         ///< "四议两公开"
    DossierMotive motive = DossierMotive::Villagers;
    QString matter;
    QString studyWaiver;  ///< printed where it is given
    QList<RecordSheet> sheets;
    bool practice = false;

    bool operator==(const RecordBook &) const = default;
};

/// The book of a dossier. kinds: the names on paper of the meetings that took the steps, by the steps' words. Steps that were
/// held together stand on one sheet with both headings; what hangs is counted by that law.
RecordBook recordBookOf(const ProcedureForm &form, const Dossier &dossier, const QHash<QString, QString> &kinds, const DossierLaw &law);

} // namespace yishibu
