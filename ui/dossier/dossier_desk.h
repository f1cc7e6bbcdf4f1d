#pragma once

#include "app/moment.h"
#include "app/outcome.h"
#include "app/procedure/record_book.h"
#include "app/rules/law.h"
#include "app/topic/topic.h"
#include "ui/hall/procedure_shelf.h"

#include <QObject>

namespace yishibu {

class Book;
class Hall;
struct RuleShelf;

/// What this program knows of a step by itself: the record of a meeting it led, or a notice that was hung.
struct StepOffer
{
    QString name;      ///< of the meeting or the notice, on paper
    StepRecord record; ///< its sheet, as that record says it
};

/// 四议两公开: one dossier for each topic, opened in the form a place holds it in, with the sheets of its steps.
class DossierDesk : public QObject
{
    Q_OBJECT

public:
    DossierDesk(Book &book, Hall &hall, const Clock &clock, const RuleShelf &rules)
        : m_book(book), m_hall(hall), m_clock(clock), m_rules(rules)
    {}

    /// Lays into the hall how far each has come.
    Done load();
    const QList<ProcedureForm> &forms() const { return m_shelf.forms; }
    /// Null while the topic has none.
    const Dossier *of(const TopicId &topic) const;
    const ProcedureForm *formOf(const Dossier &dossier) const { return m_shelf.form(dossier.form); }
    /// A head with what the topic says already; it is not kept yet.
    Dossier proposed(const Topic &topic) const;

    Done open(const Dossier &dossier);
    Done change(const Dossier &dossier);
    /// A new sheet, or one that is corrected.
    Done record(const Dossier &dossier, const StepRecord &record);
    /// Refused where another sheet rests on it; so is a change of the head or of a sheet.
    Done withdraw(const Dossier &dossier, const StepRecord &record, const QString &because);

    /// The meetings with a closed record, or the notices, that took this step on this topic.
    Outcome<QList<StepOffer>> offers(const Dossier &dossier, const QString &step) const;
    /// What it is judged by: the law of each step's day, with what the village sets over it; for a meeting that was led here the
    /// law that was stamped on it.
    Outcome<DossierLaw> lawFor(const Dossier &dossier) const;
    /// 应到 of such a meeting on that day as the register has it; 0 where it does not say.
    int baseByRegister(const MeetingKind &kind, QDate day) const;
    /// The articles that ask for a study by 村党组织 before this is decided: of the body that decided it, else of all that may today.
    QStringList studyArticles(const Dossier &dossier) const;
    /// A kind's name on paper under the law of that day; its word where no law knows it.
    QString nameOf(const MeetingKind &kind, QDate day) const;
    QString nameOf(const StepRecord &record) const;
    /// The six sheets, as they go on paper.
    Outcome<RecordBook> recordBook(const TopicId &topic) const;

private:
    Done refresh();
    /// Whether the other sheets of a dossier still stand once it is as given.
    Done restStands(const Dossier &changed) const;
    Law lawOn(QDate day) const;
    Outcome<Law> lawOf(const StepRecord &record) const;
    Outcome<QDate> studiedOn(const TopicId &topic) const;
    Outcome<QList<StepOffer>> meetingOffers(const Dossier &dossier, const ProcedureStep &step) const;
    Outcome<QList<StepOffer>> noticeOffers(const Dossier &dossier, const QString &step) const;

    Book &m_book;
    Hall &m_hall;
    const Clock &m_clock;
    const RuleShelf &m_rules;
    ProcedureShelf m_shelf;
    QList<Dossier> m_dossiers;
};

} // namespace yishibu
