#include "tests/journeys/played_book.h"
#include "tests/support/test_case.h"

#include "app/voting/decision.h"

#include "app/minutes/canonical.h"
#include "db/backup.h"
#include "db/book.h"
#include "db/journal/replay.h"
#include "db/packages/package_reader.h"
#include "db/stores/handover_store.h"
#include "db/stores/minutes_store.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace yishibu;
using namespace yishibu::test;

/// The program told as a story: one representatives' meeting from the notice to the package on the stick.
class TestFirstMeeting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsAWholeLawfulMeeting()
    {
        const QTemporaryDir folder;
        const QTemporaryDir stick;
        auto played = PlayedBook::at(folder.filePath(u"b.yishibu"_s), stick.path());
        QVERIFY(played);
        const Done done = played->player->playUntil();
        QVERIFY(done.has_value());
        const Hall &hall = played->place->hall;

        // 38 representatives and committee members counted once; two thirds of them are 26.
        QCOMPARE(hall.meeting().base, 38);
        QCOMPARE(hall.quorum().needed, 26);
        QCOMPARE(hall.meeting().rulePack, u"organic-law-2025"_s);

        QCOMPARE(hall.votes().size(), 1);
        const Vote &vote = hall.votes().first();
        QCOMPARE(vote.snapshot->present, 31);
        QCOMPARE(vote.decision->required, 16);
        QVERIFY(vote.decision->passed);
        QVERIFY(vote.count->sum() <= vote.snapshot->present);
        QCOMPARE(hall.resolutions().first().text, vote.motion);
        QCOMPARE(hall.agenda().first().ending, ItemEnding::Passed);
    }

    void closingFreezesNumberBytesAndDigest()
    {
        const QTemporaryDir folder;
        auto played = PlayedBook::at(folder.filePath(u"b.yishibu"_s));
        QVERIFY(played);
        QVERIFY(played->player->playUntil().has_value());
        const auto closed = played->place->minutes.closed();
        QVERIFY(closed && *closed);
        QCOMPARE((*closed)->number, u"2026-001"_s);
        QCOMPARE((*closed)->digest, QCryptographicHash::hash((*closed)->canonical, QCryptographicHash::Sha256));
        const auto minutes = fromCanonical((*closed)->canonical);
        QVERIFY(minutes.has_value());
        QCOMPARE(minutes->present, 32); // one left before the vote; 31 were there at the count
        QCOMPARE(minutes->items.first().resolutions.size(), 1);
        QVERIFY(!backup::all(folder.filePath(u"b.yishibu"_s)).isEmpty());

        // Nothing more can be said in a closed meeting.
        const Hall &hall = played->place->hall;
        QVERIFY(!played->place->discussion.addRemark(hall.agenda().first().id, {}, false, u"晚了"_s));
        QVERIFY(!played->place->signIn.admit(hall.attendance().absentMembers().first()));
    }

    void theBookIsSoundAndThePackageIntact()
    {
        const QTemporaryDir folder;
        const QTemporaryDir stick;
        auto played = PlayedBook::at(folder.filePath(u"b.yishibu"_s), stick.path());
        QVERIFY(played);
        QVERIFY(played->player->playUntil().has_value());
        const auto check = played->place->book->check();
        QVERIFY(check.has_value());
        QVERIFY(check->isSound());
        QVERIFY(check->rows > 1259);

        const QStringList packages = QDir(stick.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QCOMPARE(packages.size(), 1);
        const QString package = stick.filePath(packages.first());
        const auto line = played->place->handover.signerLine();
        QVERIFY(line.has_value());
        QCOMPARE(verifyPackage(package, line->toUtf8() + '\n')->verdict, Verdict::Trusted);
        QCOMPARE(verifyPackage(package, std::nullopt)->verdict, Verdict::IntactSignerUnknown);
        const auto handovers = played->place->book->handovers().handovers();
        QCOMPARE(handovers->size(), 1);
        QCOMPARE(handovers->first().meetings, QList<MeetingId>{played->place->hall.meeting().id});
    }

    void noPersonalNumberLeavesInThePackage()
    {
        const QTemporaryDir folder;
        const QTemporaryDir stick;
        auto played = PlayedBook::at(folder.filePath(u"b.yishibu"_s), stick.path());
        QVERIFY(played);
        const auto preview = RosterDesk::read(QStringLiteral(YISHIBU_SOURCE_DIR "/resources/practice/qingshi.xlsx"),
                                              played->clock.today());
        QVERIFY(preview.has_value());
        QVERIFY(played->player->playUntil().has_value());
        QByteArray everything;
        QDirIterator files(stick.path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            everything += file.readAll();
        }
        QVERIFY(everything.size() > 10000);
        for (const PersonalNumbers &numbers : preview->people.numbers) {
            QVERIFY(numbers.citizenId.isEmpty() || !everything.contains(numbers.citizenId.toUtf8()));
            QVERIFY(numbers.phone.isEmpty() || !everything.contains(numbers.phone.toUtf8()));
        }
    }

    void aCountThatIsTakenBackStaysInTheMinutes()
    {
        const QTemporaryDir folder;
        auto played = PlayedBook::at(folder.filePath(u"b.yishibu"_s));
        QVERIFY(played);
        QVERIFY(played->player->playUntil([](const CastAct &act) { return act.kind == ActKind::PutMotion; }));
        Workplace &place = *played->place;
        const Vote first = place.hall.votes().first();
        QVERIFY(place.voting.count(first.id, {.inFavour = 10, .against = 20}));
        QCOMPARE(place.hall.agenda().first().ending, ItemEnding::NotPassed);
        QVERIFY(place.voting.withdraw(first.id));
        QCOMPARE(place.hall.agenda().first().ending, ItemEnding::Open);
        const auto second = place.voting.open(first.item, first.motion);
        QVERIFY(second.has_value());
        QVERIFY(place.voting.count(second->id, {.inFavour = 20, .against = 10}));
        const auto minutes = place.minutes.minutes();
        QVERIFY(minutes.has_value());
        const QList<VoteLines> &votes = minutes->items.first().votes;
        QCOMPARE(votes.size(), 2);
        QVERIFY(votes.first().takenBack);
        QCOMPARE(votes.first().against, 20);
        QVERIFY(!votes.last().takenBack && votes.last().passed);
    }

    void belowQuorumPeopleAreHeardAndOnlyTheVoteIsLocked()
    {
        const QTemporaryDir folder;
        auto played = PlayedBook::at(folder.filePath(u"b.yishibu"_s));
        QVERIFY(played);
        int signedIn = 0;
        const Done until = played->player->playUntil([&](const CastAct &act) {
            return act.kind == ActKind::SignIn && ++signedIn == 25;
        });
        QVERIFY(until.has_value());
        Workplace &place = *played->place;
        QCOMPARE(place.hall.quorum().missing(), 1);
        QVERIFY(place.meetings.moveTo({Stage::Item, 0, ItemStep::Discuss}).has_value());
        const AgendaItemId item = place.hall.agenda().first().id;
        QVERIFY(place.discussion.addRemark(item, {}, false, u"人不够也先听听"_s).has_value());
        const auto vote = place.voting.open(item, u"修路"_s);
        QVERIFY(vote.has_value());
        const auto refused = place.voting.count(vote->id, {.inFavour = 25});
        QVERIFY(!refused);
        QVERIFY(refused.error().is(VotingRefusal::BelowQuorum));
        QCOMPARE(refused.error().figures(), (QList<qint64>{25, 26}));
        QVERIFY(refused.error().article().contains(u"第三十条"_s));
        QVERIFY(place.signIn.admit(place.hall.attendance().absentMembers().first()).has_value());
        QVERIFY(place.voting.count(vote->id, {.inFavour = 14}).has_value()); // 2 x 14 > 26
        QVERIFY(place.hall.votes().first().decision->passed);
    }
};

YISHIBU_TEST(TestFirstMeeting)
#include "tst_first_meeting.moc"
