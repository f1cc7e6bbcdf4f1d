#pragma once

#include "app/meeting/topic_standing.h"
#include "app/moment.h"
#include "app/outcome.h"
#include "app/rules/rule_pack.h"
#include "app/topic/groundwork.h"
#include "ui/hall/paper_copies.h"

#include <QObject>

namespace yishibu {

class Book;
class Hall;
struct RuleShelf;

/// The pool of topics (议题库) and the register of what the assembly delegated.
class TopicDesk : public QObject
{
    Q_OBJECT

public:
    TopicDesk(Book &book, Hall &hall, const Clock &clock, const RuleShelf &rules)
        : m_book(book), m_hall(hall), m_clock(clock), m_rules(rules)
    {}

    Done load();
    Done keep(const Topic &topic);
    Done withdraw(const Topic &topic);
    Done keep(const Delegation &delegation);
    /// It holds no more, and why; it stays in the journal.
    Done withdraw(const Delegation &delegation, const QString &because);
    /// The article by which 村民会议 hands matters over on that day, today where it is invalid; empty where no law in force says so.
    QString delegationArticle(QDate day) const;
    /// The closed sittings of 村民会议 in this book, newest first: those that may have given a delegation.
    Outcome<QList<Meeting>> assemblies() const;
    /// How far each topic has come, over all meetings of the book; a topic that is not among them waits.
    Outcome<QHash<TopicId, TopicStanding>> standings() const;
    /// The matters that the law in force today knows, for the form; after them those that only the law of that day knows, and
    /// that of the day of the meeting in the hall. A topic of such a meeting goes before it under its law.
    QList<Matter> matters(QDate also = {}) const;
    /// What 村民会议 could hand over on that day: by the law then in force (land and collective property, old art. 24), and what
    /// only today's law names.
    QList<Matter> delegable(QDate decidedOn) const;

    /// The questions of the content pre-check that are asked today.
    QList<CheckQuestion> questions() const;
    /// The answers of one check of one topic; all of them or none.
    Done keep(const QList<CheckAnswer> &answers);
    Done keep(const HouseholdAsked &asked);
    Done takeOff(const HouseholdAsked &asked);
    /// Somebody found today that the topic touches no household more than others.
    Done keep(const NobodyTouched &finding);
    Done withdraw(const NobodyTouched &finding);
    Done keep(const AdviserOpinion &opinion);
    Done withdraw(const AdviserOpinion &opinion);
    /// The opinion with the signed paper at that path, as it lies on the disk now; it goes into the book with keep().
    Outcome<AdviserOpinion> withPaper(AdviserOpinion opinion, const QString &path);
    /// A copy of its paper that the desktop can open.
    Outcome<QString> copyOf(const AdviserOpinion &opinion);

private:
    Done loadGroundwork();
    Book &m_book;
    Hall &m_hall;
    const Clock &m_clock;
    const RuleShelf &m_rules;
    std::optional<OpinionPaperId> m_chosen; ///< a paper that was chosen and is not kept yet
    QByteArray m_chosenBytes;
    PaperCopies m_copies;
};

} // namespace yishibu
