#include "db/book.h"

#include "app/book_trouble.h"
#include "db/backup.h"
#include "db/book_file.h"
#include "db/journal/journal.h"
#include "db/journal/replay.h"
#include "db/schema/schema.h"
#include "db/sql/database.h"
#include "db/sql/statement.h"
#include "db/stores/allowance_store.h"
#include "db/stores/attachment_store.h"
#include "db/stores/attendance_store.h"
#include "db/stores/ballot_store.h"
#include "db/stores/course_store.h"
#include "db/stores/discussion_store.h"
#include "db/stores/door_store.h"
#include "db/stores/dossier_store.h"
#include "db/stores/groundwork_store.h"
#include "db/stores/grouping_store.h"
#include "db/stores/handover_store.h"
#include "db/stores/later_answer_store.h"
#include "db/stores/local_law_store.h"
#include "db/stores/meeting_plan_store.h"
#include "db/stores/meeting_store.h"
#include "db/stores/minutes_store.h"
#include "db/stores/plain_word_store.h"
#include "db/stores/progress_store.h"
#include "db/stores/rating_store.h"
#include "db/stores/roster_store.h"
#include "db/stores/speaking_store.h"
#include "db/stores/topic_store.h"
#include "db/stores/village_store.h"
#include "db/stores/vote_store.h"

using namespace Qt::StringLiterals;

namespace yishibu {

struct Book::Stores
{
    explicit Stores(Database &database)
        : village(database), roster(database), topics(database), groundwork(database),
          dossiers(database), meetings(database), meetingPlans(database), attendance(database),
          door(database), course(database), discussion(database), grouping(database), speaking(database),
          plainWords(database), attachments(database), ratings(database), votes(database), ballots(database), progress(database), laterAnswers(database), allowances(database),
          minutes(database), handovers(database), localLaw(database)
    {}
    VillageStore village;
    RosterStore roster;
    TopicStore topics;
    GroundworkStore groundwork;
    DossierStore dossiers;
    MeetingStore meetings;
    MeetingPlanStore meetingPlans;
    AttendanceStore attendance;
    DoorStore door;
    CourseStore course;
    DiscussionStore discussion;
    GroupingStore grouping;
    SpeakingStore speaking;
    PlainWordStore plainWords;
    AttachmentStore attachments;
    RatingStore ratings;
    VoteStore votes;
    BallotStore ballots;
    ProgressStore progress;
    LaterAnswerStore laterAnswers;
    AllowanceStore allowances;
    MinutesStore minutes;
    HandoverStore handovers;
    LocalLawStore localLaw;
};

Book::Book(std::unique_ptr<BookFile> file, BookId id, BookKind kind)
    : m_file(std::move(file)), m_stores(std::make_unique<Stores>(m_file->database())), m_id(id), m_kind(kind)
{}

Book::~Book() = default;

Outcome<std::unique_ptr<Book>> Book::wrap(Outcome<std::unique_ptr<BookFile>> file)
{
    if (!file)
        return std::unexpected(file.error());
    Database &database = (*file)->database();
    std::optional<BookId> id;
    BookKind kind = BookKind::Village;
    {
        Statement row(database, u"SELECT id, kind FROM book"_s);
        if (const Done done = row.run(); !done)
            return std::unexpected(done.error());
        if (row.next()) {
            id = BookId::fromHex(row.text(0));
            kind = row.text(1) == "practice"_L1   ? BookKind::Practice
                   : row.text(1) == "township"_L1 ? BookKind::Township
                                                  : BookKind::Village;
        }
    }
    if (!id)
        return std::unexpected(Reason::failure(BookTrouble::Damaged, {(*file)->path(), u"book"_s}));
    return std::unique_ptr<Book>(new Book(std::move(*file), *id, kind));
}

Outcome<std::unique_ptr<Book>> Book::create(const QString &path, BookKind kind, const QDateTime &now)
{
    return wrap(BookFile::create(path, kind, now));
}

Outcome<std::unique_ptr<Book>> Book::open(const QString &path, const QDateTime &now)
{
    return wrap(BookFile::open(path, now));
}

Outcome<std::unique_ptr<Book>> Book::inMemory(BookKind kind, const QDateTime &now)
{
    return wrap(BookFile::inMemory(kind, now));
}

QString Book::path() const { return m_file->path(); }
VillageStore &Book::village() { return m_stores->village; }
RosterStore &Book::roster() { return m_stores->roster; }
TopicStore &Book::topics() { return m_stores->topics; }
GroundworkStore &Book::groundwork() { return m_stores->groundwork; }
DossierStore &Book::dossiers() { return m_stores->dossiers; }
MeetingStore &Book::meetings() { return m_stores->meetings; }
MeetingPlanStore &Book::meetingPlans() { return m_stores->meetingPlans; }
AttendanceStore &Book::attendance() { return m_stores->attendance; }
DoorStore &Book::door() { return m_stores->door; }
CourseStore &Book::course() { return m_stores->course; }
DiscussionStore &Book::discussion() { return m_stores->discussion; }
GroupingStore &Book::grouping() { return m_stores->grouping; }
SpeakingStore &Book::speaking() { return m_stores->speaking; }
PlainWordStore &Book::plainWords() { return m_stores->plainWords; }
AttachmentStore &Book::attachments() { return m_stores->attachments; }
RatingStore &Book::ratings() { return m_stores->ratings; }
VoteStore &Book::votes() { return m_stores->votes; }
BallotStore &Book::ballots() { return m_stores->ballots; }
ProgressStore &Book::progress() { return m_stores->progress; }
LaterAnswerStore &Book::laterAnswers() { return m_stores->laterAnswers; }
AllowanceStore &Book::allowances() { return m_stores->allowances; }
MinutesStore &Book::minutes() { return m_stores->minutes; }
HandoverStore &Book::handovers() { return m_stores->handovers; }
LocalLawStore &Book::localLaw() { return m_stores->localLaw; }

Outcome<backup::Backup> Book::backUp(const QDateTime &now)
{
    if (const Done settled = m_file->settle(); !settled)
        return std::unexpected(settled.error());
    return backup::make(m_file->database(), now);
}

Outcome<BookCheck> Book::check()
{
    auto check = checkBook(m_file->database());
    if (!check)
        return check;
    const auto strange = schema::faults(m_file->database());
    if (!strange)
        return std::unexpected(strange.error());
    check->schemaFaults = *strange;
    return check;
}

Outcome<JournalAnchor> Book::journalAnchor()
{
    const auto head = journal::head(m_file->database());
    if (!head)
        return std::unexpected(head.error());
    return JournalAnchor{head->sequence, head->chain};
}

Done Book::settle()
{
    return m_file->settle();
}

} // namespace yishibu
