#pragma once

#include "app/handover/contents.h"
#include "app/outcome.h"
#include "app/record_id.h"
#include "app/village/village.h"

#include <QDateTime>
#include <QString>
#include <memory>

namespace yishibu {

class AllowanceStore;
class AttachmentStore;
class AttendanceStore;
class BallotStore;
class BookFile;
class CourseStore;
class DiscussionStore;
class DoorStore;
class DossierStore;
class GroundworkStore;
class GroupingStore;
class HandoverStore;
class LaterAnswerStore;
class LocalLawStore;
class MeetingPlanStore;
class MeetingStore;
class MinutesStore;
class PlainWordStore;
class ProgressStore;
class RatingStore;
class RosterStore;
class SpeakingStore;
class TopicStore;
class VillageStore;
class VoteStore;
struct BookCheck;
namespace backup {
struct Backup;
}

/// 议事簿, the open book of one village. It hands out a store for each chapter; a store takes and gives values of
/// `app`, and each of its writes is one transaction with its journal line.
class Book
{
public:
    /// Makes a new book; never overwrites anything. See BookTrouble for what may refuse.
    static Outcome<std::unique_ptr<Book>> create(const QString &path, BookKind kind, const QDateTime &now);
    static Outcome<std::unique_ptr<Book>> open(const QString &path, const QDateTime &now);
    /// A book that is gone when it is closed; for tests.
    static Outcome<std::unique_ptr<Book>> inMemory(BookKind kind, const QDateTime &now);
    ~Book();
    Book(const Book &) = delete;
    Book &operator=(const Book &) = delete;

    BookId id() const { return m_id; }
    BookKind kind() const { return m_kind; }
    bool isPractice() const { return m_kind == BookKind::Practice; }
    QString path() const;

    VillageStore &village();
    RosterStore &roster();
    TopicStore &topics();
    GroundworkStore &groundwork();
    DossierStore &dossiers();
    MeetingStore &meetings();
    MeetingPlanStore &meetingPlans();
    AttendanceStore &attendance();
    DoorStore &door();
    CourseStore &course();
    DiscussionStore &discussion();
    GroupingStore &grouping();
    SpeakingStore &speaking();
    PlainWordStore &plainWords();
    AttachmentStore &attachments();
    RatingStore &ratings();
    VoteStore &votes();
    BallotStore &ballots();
    ProgressStore &progress();
    LaterAnswerStore &laterAnswers();
    AllowanceStore &allowances();
    MinutesStore &minutes();
    HandoverStore &handovers();
    LocalLawStore &localLaw();

    /// A verified copy beside the book; made at every meeting close and before every migration.
    Outcome<backup::Backup> backUp(const QDateTime &now);
    /// Verifies file, foreign keys and chain, and that replaying the journal gives the tables.
    Outcome<BookCheck> check();
    /// The last journal line, which a package carries so that the township sees a fork or a gap.
    Outcome<JournalAnchor> journalAnchor();
    /// Folds the write-ahead log into the file: at rest the book is one file.
    Done settle();

private:
    struct Stores;
    Book(std::unique_ptr<BookFile> file, BookId id, BookKind kind);
    static Outcome<std::unique_ptr<Book>> wrap(Outcome<std::unique_ptr<BookFile>> file);

    std::unique_ptr<BookFile> m_file;
    std::unique_ptr<Stores> m_stores;
    BookId m_id;
    BookKind m_kind;
};

} // namespace yishibu
