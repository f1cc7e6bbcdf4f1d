#include "db/packages/package_reader.h"

#include "app/minutes/canonical.h"
#include "db/packages/allowed_signers.h"
#include "tests/db/packages/sample_package.h"
#include "tests/support/test_case.h"

#include <QRandomGenerator>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace yishibu;
using namespace yishibu::test;
using namespace Qt::StringLiterals;

namespace {

/// A file of the package with one text in it replaced by another.
QByteArray spoilt(const SamplePackage &package, const QString &file, const QByteArray &what, const QByteArray &instead)
{
    const QByteArray good = package.read(file);
    return good.contains(what) ? QByteArray(good).replace(what, instead) : QByteArray();
}

} // namespace

class TestPackageReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aVillageOnTheListIsTrusted()
    {
        const SamplePackage package;
        const PackageReport report = package.check();
        QVERIFY(report.verdict == Verdict::Trusted);
        QVERIFY(!report.fault);
        QCOMPARE(report.identity, u"village-99000000000000000000000000000001@yishibu"_s);
        QCOMPARE(report.fingerprint, package.key().publicKey().fingerprint());
        QVERIFY(report.bagInfo == sampleContents().bagInfo);
        QCOMPARE(report.payload.size(), 8);
        QCOMPARE(report.digest.size(), 64);
        QCOMPARE(exitStatus(report, true), 0);
    }

    void withoutAListTheSignerIsUnknown()
    {
        const SamplePackage package;
        const auto report = verifyPackage(package.folder(), std::nullopt);
        QVERIFY(report && report->verdict == Verdict::IntactSignerUnknown);
        QCOMPARE(exitStatus(report, false), 0);
    }

    void aVillageThatIsNotOnTheListIsUnknown()
    {
        const SamplePackage package;
        const SamplePackage other;
        for (const QByteArray &list : {other.signers(), QByteArray()}) {
            const auto report = verifyPackage(package.folder(), list);
            QVERIFY(report && report->verdict == Verdict::IntactSignerUnknown);
            QCOMPARE(exitStatus(report, true), 1);
        }
    }

    /// A trusted village signs as itself, not as its neighbour.
    void aKeyOfAnotherVillageIsUnknown()
    {
        const SamplePackage package;
        const QString other = u"village-99000000000000000000000000000002@yishibu"_s;
        const QByteArray list = signersLine(other, package.key().publicKey(), {}).toUtf8();
        QVERIFY(verifyPackage(package.folder(), list)->verdict == Verdict::IntactSignerUnknown);
    }

    void whatIsNoFolderIsNotJudged()
    {
        const SamplePackage package;
        const auto nowhere = verifyPackage(package.path(u"nowhere"_s), std::nullopt);
        QVERIFY(!nowhere && nowhere.error().is(HandoverFault::NoSuchFolder));
        QCOMPARE(exitStatus(nowhere, false), 2);
        const auto file = verifyPackage(package.path(u"bagit.txt"_s), std::nullopt);
        QVERIFY(!file && file.error().is(HandoverFault::NotAFolder));
        QVERIFY(verifyPackage({}, std::nullopt).error().is(HandoverFault::NoSuchFolder));
    }

    /// Somebody chose the stick, or a folder with holiday pictures: that is no altered package.
    void anOrdinaryFolderIsNotJudged()
    {
        const SamplePackage package;
        const QDir stick(package.stick());
        QVERIFY(stick.mkpath(u"pictures/data"_s) && stick.mkpath(u"empty"_s));
        const auto elsewhere = verifyPackage(package.stick(), std::nullopt);
        QVERIFY(!elsewhere && elsewhere.error().is(HandoverFault::NotAPackage));
        QCOMPARE(elsewhere.error().names(), QStringList{QDir(package.folder()).dirName()});
        QCOMPARE(exitStatus(elsewhere, true), 2);
        for (const QString &ordinary : {u"pictures"_s, u"empty"_s}) {
            const auto report = verifyPackage(stick.filePath(ordinary), std::nullopt);
            QVERIFY(!report && report.error().is(HandoverFault::NotAPackage));
            QVERIFY(report.error().names().isEmpty());
        }
    }

    /// One tag file that is left, or the name, still says that a package was meant.
    void aHollowedPackageIsAltered()
    {
        for (const QString &left : {u"bagit.txt"_s, u"bag-info.txt"_s, u"manifest-sha512.txt"_s,
                                    u"tagmanifest-sha512.txt"_s, u"tagmanifest-sha512.txt.sig"_s}) {
            const SamplePackage package;
            const QStringList all = package.files();
            for (const QString &file : all)
                QVERIFY(file == left || QFile::remove(package.path(file)));
            QVERIFY(QDir(package.path(u"data"_s)).removeRecursively());
            const auto report = verifyPackage(package.folder(), std::nullopt);
            QVERIFY2(report && report->verdict == Verdict::Altered, qPrintable(left));
            QVERIFY(report->fault == PackageFault::MissingFile);
        }
        const SamplePackage package;
        const QString named = package.stick() + u"/record-990102103204-0001"_s;
        for (const QString &inside : {u""_s, u"/data"_s}) {
            QVERIFY(QDir().mkpath(named + inside));
            const auto report = verifyPackage(named + u'/', std::nullopt);
            QVERIFY(report && report->verdict == Verdict::Altered);
        }
    }

    /// The names come from a stick, and there may be any number of them.
    void onlyFewAndPlainNamesAreNamed()
    {
        const SamplePackage package;
        for (const QString &name : {u"rec\nord"_s, u"\x1b[2J"_s, u"记录包"_s, u"b1"_s, u"b2"_s, u"b3"_s, u"b4"_s, u"b5"_s, u"b6"_s}) {
            const QString folder = package.stick() + u'/' + name;
            QVERIFY(QDir().mkpath(folder));
            for (const QString &file : {u"/bagit.txt"_s, u"/tagmanifest-sha512.txt"_s})
                QVERIFY(QFile::copy(package.folder() + file, folder + file));
        }
        const auto stick = verifyPackage(package.stick(), std::nullopt);
        QVERIFY(!stick && stick.error().is(HandoverFault::NotAPackage));
        QCOMPARE(stick.error().names(), (QStringList{u"b1"_s, u"b2"_s, u"b3"_s, u"b4"_s, u"b5"_s}));
    }

    /// Anything else than a list would silently make every signer unknown.
    void aListOfSignersNamesAtLeastOne()
    {
        const SamplePackage package;
        const QByteArray line = signersLine(u"village-99000000000000000000000000000001@yishibu"_s,
                                            package.key().publicKey(), u"Qingshi"_s).toUtf8();
        for (const QByteArray &list : {package.signers(), line, "\xEF\xBB\xBF# ours\r\n\r\n" + line + "\r\n", "junk\n" + line})
            QVERIFY2(isSignersList(list), list.constData());
        const QByteArray utf16(reinterpret_cast<const char *>(QString::fromUtf8(line).utf16()), 2 * line.size());
        for (const QByteArray &other : {QByteArray(), QByteArray("\n\n"), QByteArray("# nobody yet\n"), '#' + line, utf16,
                                        line + '\0', QByteArray("PK\x03\x04 letter"), line.first(line.size() - 20),
                                        QByteArray(line).replace("ed25519 ", "rsa "),
                                        QByteArray(line).replace("yishibu-record-package", "git"),
                                        "cert-authority " + line, line.mid(line.indexOf("ssh-ed25519"))})
            QVERIFY2(!isSignersList(other), other.constData());
    }

    void everyChangedByteIsSeen()
    {
        const SamplePackage package;
        const QByteArray signers = package.signers();
        constexpr std::array masks{0x01, 0x20, 0x80}; // the next letter, the other case, no ASCII
        int changed = 0;
        const QStringList all = package.files();
        for (const QString &file : all) {
            const QByteArray good = package.read(file);
            for (qsizetype at = 0; at<good.size(); at += good.size()> 2000 ? 97 : 1) {
                QByteArray bad = good;
                bad[at] = char(bad[at] ^ masks[size_t(at) % masks.size()]);
                package.put(file, bad);
                const auto report = verifyPackage(package.folder(), signers);
                QVERIFY2(report && report->verdict == Verdict::Altered && report->fault,
                         qPrintable(u"%1 at %2"_s.arg(file).arg(at)));
                ++changed;
            }
            package.put(file, good);
        }
        QVERIFY(changed > 1500);
        QVERIFY(package.check().verdict == Verdict::Trusted);
    }

    void everyAddedOrLostByteIsSeen()
    {
        const SamplePackage package;
        const QStringList all = package.files();
        for (const QString &file : all) {
            const QByteArray good = package.read(file);
            for (const QByteArray &bad :
                 {good + '\n', good + '\0', '\n' + good, good.left(good.size() - 1), good.mid(1), good + good,
                  QByteArray("\xEF\xBB\xBF") + good, QByteArray(good).replace("\n", "\r\n"), QByteArray()}) {
                if (bad == good)
                    continue;
                package.put(file, bad);
                QVERIFY2(package.check().verdict == Verdict::Altered, qPrintable(file));
            }
            package.put(file, good);
        }
        QVERIFY(package.check().verdict == Verdict::Trusted);
    }

    void everyMissingFileIsNamed()
    {
        const SamplePackage package;
        const QStringList all = package.files();
        for (const QString &file : all) {
            const QByteArray good = package.read(file);
            QVERIFY(QFile::remove(package.path(file)));
            const PackageReport report = package.check();
            QVERIFY(report.verdict == Verdict::Altered);
            QVERIFY(report.fault == PackageFault::MissingFile);
            QCOMPARE(report.file, file);
            package.put(file, good);
        }
    }

    void everyAddedThingIsSeen_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("fault");
        const auto row = [](const char *path, PackageFault fault) {
            QTest::newRow(path) << QString::fromUtf8(path) << int(fault);
        };
        row("readme.txt", PackageFault::ExtraFile);
        row(".hidden", PackageFault::ExtraFile);
        row("Thumbs.db", PackageFault::ExtraFile);
        row("._bagit.txt", PackageFault::ExtraFile);
        row("manifest-md5.txt", PackageFault::ExtraFile);
        row("signer.pub", PackageFault::ExtraFile);
        row("data/extra.json", PackageFault::ExtraFile);
        row("data/.ds_store", PackageFault::ExtraFile);
        row("data/meetings/m001/more.json", PackageFault::ExtraFile);
        row("data/meetings/m003/minutes.json", PackageFault::ExtraFile);
        row("other/file.txt", PackageFault::ExtraFile);
        row(".git/config", PackageFault::ExtraFile);
        row("data/村.txt", PackageFault::BadPath);
        row("data/con.txt", PackageFault::BadPath);
        row("data/a b", PackageFault::BadPath);
        row("data/new\nline", PackageFault::BadPath);
        row("data/Package.json", PackageFault::CaseTwins);
        row("Bagit.txt", PackageFault::CaseTwins);
        row("Data/package.json", PackageFault::CaseTwins);
        row("data/a/b/c/d/e/f/g/h", PackageFault::TooMany);
    }

    void everyAddedThingIsSeen()
    {
        QFETCH(QString, path);
        QFETCH(int, fault);
        const SamplePackage package;
        package.put(path, "x");
        const PackageReport report = package.check();
        QVERIFY(report.verdict == Verdict::Altered);
        QCOMPARE(int(*report.fault), fault);
        for (const QChar c : report.file)
            QVERIFY(c >= u' ' && c <= u'~');
    }

    void emptyFoldersAreSeen()
    {
        for (const QString &folder : {u"data/empty"_s, u"data/meetings/m001/deep/deeper"_s, u"more"_s, u".trash"_s}) {
            const SamplePackage package;
            QVERIFY(QDir().mkpath(package.path(folder)));
            QVERIFY(package.check().verdict == Verdict::Altered);
        }
    }

#ifdef Q_OS_UNIX
    void linksAndPipesAreSeen()
    {
        for (const QString &file : {u"data/package.json"_s, u"bag-info.txt"_s, u"bagit.txt"_s}) {
            const SamplePackage package;
            QVERIFY(QFile::rename(package.path(file), package.stick() + u"/elsewhere"_s));
            QVERIFY(QFile::link(package.stick() + u"/elsewhere"_s, package.path(file))); // the very same bytes
            QVERIFY(package.fault() == PackageFault::Link);
        }
        const SamplePackage broken;
        QVERIFY(QFile::link(u"/nowhere"_s, broken.path(u"data/link"_s)));
        QVERIFY(broken.fault() == PackageFault::Link);
        const SamplePackage loop;
        QVERIFY(QFile::link(loop.path(u"data"_s), loop.path(u"data/loop"_s)));
        QVERIFY(loop.fault() == PackageFault::Link);
        const SamplePackage pipe;
        QVERIFY(QFile::remove(pipe.path(u"data/package.json"_s)));
        QCOMPARE(mkfifo(QFile::encodeName(pipe.path(u"data/package.json"_s)).constData(), 0600), 0);
        QVERIFY(pipe.fault() == PackageFault::NotAFile);
        const SamplePackage linked;
        const QString link = linked.stick() + u"/record-990102103204-0001"_s;
        QVERIFY(QFile::link(linked.folder(), link));
        for (const QString &typed : {link, link + u'/', link + u"/."_s}) {
            const auto report = verifyPackage(typed, linked.signers());
            QVERIFY2(report && report->verdict == Verdict::Altered && report->fault == PackageFault::Link, qPrintable(typed));
        }
        const SamplePackage modes;
        QFile::setPermissions(modes.path(u"data/package.json"_s), QFile::ReadOwner | QFile::ExeOwner);
        QVERIFY(!modes.fault());
    }
#endif

    /// Packages that a village with a good key made on purpose: the signature holds, the package must not.
    void aHostileManifestIsRefusedInSpiteOfAGoodSignature_data()
    {
        QTest::addColumn<QByteArray>("manifest");
        QTest::addColumn<int>("fault");
        const SamplePackage package;
        const QByteArray good = package.read(u"manifest-sha512.txt"_s);
        const QByteArray first = good.first(good.indexOf('\n') + 1);
        const QByteArray digits = good.first(128);
        const auto row = [](const char *name, const QByteArray &manifest, PackageFault fault) {
            QTest::newRow(name) << manifest << int(fault);
        };
        row("path escape", digits + "  data/../../outside\n" + good, PackageFault::BadPath);
        row("path escape at start", digits + "  ../outside\n" + good, PackageFault::BadPath);
        row("absolute path", digits + "  /etc/passwd\n" + good, PackageFault::BadPath);
        row("drive letter", digits + "  c:/windows\n" + good, PackageFault::BadPath);
        row("backslash", good + digits + "  data\\x\n", PackageFault::BadPath);
        row("outside data", digits + "  bagit.txt\n" + good, PackageFault::BadPath);
        row("reserved name", good + digits + "  data/nul\n", PackageFault::BadPath);
        row("not ASCII", good + digits + "  data/\xE6\x9D\x91\n", PackageFault::BadPath);
        row("percent", good + digits + "  data/%0a\n", PackageFault::BadPath);
        row("case twins", good + digits + "  data/PACKAGE.JSON\n", PackageFault::CaseTwins);
        row("duplicate line", first + good, PackageFault::DuplicateLine);
        row("windows line ends", QByteArray(good).replace("\n", "\r\n"), PackageFault::BadPath);
        row("no last line end", good.chopped(1), PackageFault::MalformedManifest);
        row("upper-case digits", digits.toUpper() + good.mid(128), PackageFault::MalformedManifest);
        row("one blank", QByteArray(good).replace("  ", " "), PackageFault::MalformedManifest);
        row("binary mark", QByteArray(good).replace("  ", " *"), PackageFault::MalformedManifest);
        row("tab", QByteArray(good).replace("  ", "\t "), PackageFault::MalformedManifest);
        row("blank at the end", QByteArray(good).replace("\n", " \n"), PackageFault::BadPath);
        row("unsorted", good.mid(first.size()) + first, PackageFault::MalformedManifest);
        row("comment", "# list\n" + good, PackageFault::MalformedManifest);
        row("empty line", "\n" + good, PackageFault::MalformedManifest);
        row("escaped line", '\\' + good, PackageFault::BadPath);
        row("empty", {}, PackageFault::MalformedManifest);
        row("byte order mark", "\xEF\xBB\xBF" + good, PackageFault::BadPath);
        row("letters for digits", QByteArray(128, 'g') + good.mid(128), PackageFault::MalformedManifest);
        row("missing payload", good + digits + "  data/zebra.json\n", PackageFault::MissingFile);
        row("payload not listed", good.mid(first.size()), PackageFault::ExtraFile);
        row("wrong digest", QByteArray(128, '0') + good.mid(128), PackageFault::ChangedFile);
        row("file for folder", digits + "  data\n" + good, PackageFault::BadPath);
        row("too large", QByteArray(9 * 1024 * 1024, 'x'), PackageFault::TooLarge);
    }

    void aHostileManifestIsRefusedInSpiteOfAGoodSignature()
    {
        QFETCH(QByteArray, manifest);
        QFETCH(int, fault);
        const SamplePackage package;
        package.resealWithManifest(manifest);
        const PackageReport report = package.check();
        QVERIFY(report.verdict == Verdict::Altered);
        QCOMPARE(int(*report.fault), fault);
    }

    void hostileBagInfoIsRefusedInSpiteOfAGoodSignature()
    {
        const SamplePackage package;
        const QByteArray good = package.read(u"bag-info.txt"_s);
        const QByteArray oxum = good.sliced(good.lastIndexOf(' ') + 1).trimmed(); // "12345.8"
        const auto with = [&](const QByteArray &what, const QByteArray &instead) {
            return QByteArray(good).replace(what, instead);
        };
        for (const QByteArray &bad :
             {QByteArray(), with("Format: 1", "Format: 2"), with("village-", "Village-"),
              with("@yishibu", "@elsewhere"), with("\n", "\r\n"), with("Bagging-Date", "Payload-Oxum"),
              with("Bagging-Date: ", "Bagging-Date:"), with("Bagging-Date: ", "Bagging-Date:  "),
              with("2026-11-22", "2026-11-22 "), with(oxum, '0' + oxum), with(oxum, '+' + oxum),
              with(oxum, oxum.chopped(2)), with(oxum + '\n', oxum), with("22\n", "22\n folded\n"), with("2026", "\xFF\xFE"),
              with("2026", "\xE2\x80\xAE"), with("2026", "\x1b[2J"), good + "\n"}) {
            package.resealWithBagInfo(bad);
            QVERIFY2(package.fault() == PackageFault::MalformedBagInfo, bad.constData());
        }
        for (const QByteArray &bad : {with(oxum, '1' + oxum), with(oxum, oxum.chopped(1) + '9')}) {
            package.resealWithBagInfo(bad);
            QVERIFY(package.fault() == PackageFault::WrongOxum);
        }
        package.resealWithBagInfo(good + QByteArray(70'000, 'x'));
        QVERIFY(package.fault() == PackageFault::TooLarge);
        package.resealWithBagInfo(good);
        QVERIFY(package.check().verdict == Verdict::Trusted);
        package.put(u"bagit.txt"_s, "BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n");
        package.reseal();
        QVERIFY(package.fault() == PackageFault::MalformedBagit);
    }

    void aSignatureOfAnotherPackageIsRefused()
    {
        const SamplePackage package, other;
        package.put(u"tagmanifest-sha512.txt.sig"_s, other.read(u"tagmanifest-sha512.txt.sig"_s));
        QVERIFY(package.check().verdict == Verdict::IntactSignerUnknown); // the same records, signed by another key
        package.put(u"tagmanifest-sha512.txt"_s, package.read(u"tagmanifest-sha512.txt"_s).replace("a", "b"));
        QVERIFY(package.fault() == PackageFault::WrongSignature);
    }

    void aManifestNamesTheSpoiltFile()
    {
        const SamplePackage package;
        package.put(u"data/meetings/m001/minutes.json"_s, spoilt(package, u"data/meetings/m001/minutes.json"_s, "22", "23"));
        QVERIFY(package.fault() == PackageFault::ChangedFile);
        QCOMPARE(package.check().file, u"data/meetings/m001/minutes.json"_s);
    }

    void payloadIsGivenOnlyAsSigned()
    {
        const SamplePackage package;
        const auto opened = openPackage(package.folder(), package.signers());
        QVERIFY(opened);
        const QString minutes = u"data/meetings/m001/minutes.json"_s;
        QCOMPARE(opened->payload(minutes).value(), package.read(minutes));
        QVERIFY(opened->payload(u"data/../bagit.txt"_s).error().is(HandoverFault::NotInPackage));
        QVERIFY(opened->payload(u"bagit.txt"_s).error().is(HandoverFault::NotInPackage));
        package.put(minutes, "{}"); // after the check
        QVERIFY(opened->payload(minutes).error().is(PackageFault::ChangedFile));
        const auto altered = openPackage(package.folder(), package.signers());
        QVERIFY(altered->payload(u"data/package.json"_s).error().is(HandoverFault::NotInPackage));
    }

    /// Whole, signed by a key on the list, and yet no record package: what lies in it is not what FORMAT.md says.
    void aSignedPayloadOfAnotherKindIsAltered_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("fault");
        const SamplePackage package;
        const QString json = u"data/package.json"_s;
        const QString minutes = u"data/meetings/m001/minutes.json"_s;
        const QString decisions = u"data/meetings/m002/decisions.json"_s;
        const auto row = [](const char *name, const QString &file, const QByteArray &bytes, PackageFault fault) {
            QTest::newRow(name) << file << bytes << int(fault);
        };
        const auto in = [&package](const QString &file, const char *what, const char *instead) {
            return spoilt(package, file, what, instead);
        };
        row("hi", json, "hi", PackageFault::MalformedRecord);
        row("nothing", json, {}, PackageFault::MalformedRecord);
        row("a list", json, "[]", PackageFault::MalformedRecord);
        row("an empty object", json, "{}", PackageFault::UnknownRecord);
        row("blanks", json, in(json, ",\"version\"", ", \"version\""), PackageFault::MalformedRecord);
        row("a line end", json, package.read(json) + '\n', PackageFault::MalformedRecord);
        row("a key twice", json, in(json, "\"version\":1", "\"version\":1,\"version\":1"), PackageFault::MalformedRecord);
        row("other order", json, in(json, "{\"division_code\":\"990102103204\",", "{\"z\":1,\"division_code\":\"990102103204\","),
            PackageFault::MalformedRecord);
        row("another schema", json, in(json, "yishibu.package", "yishibu.parcel"), PackageFault::UnknownRecord);
        row("a newer version", json, in(json, "\"version\":1", "\"version\":2"), PackageFault::UnknownRecord);
        row("no village", json, in(json, "\"village\":\"青石村\"}", "\"village\":\"\"}"), PackageFault::MalformedRecord);
        row("another village than in bag-info", json, in(json, "镇\",\"version\":1,\"village\":\"青石村", "镇\",\"version\":1,\"village\":\"白石村"),
            PackageFault::OtherRecord);
        row("a short code", json, in(json, "990102103204", "9901"), PackageFault::MalformedRecord);
        row("a number in words", json, in(json, "\"package\":1", "\"package\":\"1\""), PackageFault::MalformedRecord);
        row("half a number", json, in(json, "\"package\":1", "\"package\":1.5"), PackageFault::MalformedRecord);
        row("number nought", json, in(json, "\"package\":1", "\"package\":0"), PackageFault::MalformedRecord);
        row("no journal", json, in(json, "\"journal_sequence\":17,", ""), PackageFault::MalformedRecord);
        row("another meeting", json, in(json, "m002", "m003"), PackageFault::MalformedRecord);
        row("a way out", json, in(json, "meetings/m002", "../../m002"), PackageFault::MalformedRecord);
        row("a meeting twice", json, in(json, "99000000000000000000000000000002", "99000000000000000000000000000001"),
            PackageFault::MalformedRecord);
        row("another number", json, in(json, "2026-001", "2026-009"), PackageFault::OtherRecord);
        row("another day", json, in(json, "2026-11-21", "2026-11-20"), PackageFault::OtherRecord);
        row("another title", json, in(json, "第1次", "第9次"), PackageFault::OtherRecord);
        row("no rehearsal", json, in(json, "\"practice\":false", "\"practice\":true"), PackageFault::OtherRecord);
        row("other minutes", minutes, in(minutes, ":22,", ":23,"), PackageFault::OtherRecord);
        row("empty minutes", minutes, "{}", PackageFault::OtherRecord);
        row("another decision", decisions, in(decisions, ":22,", ":23,"), PackageFault::OtherRecord);
        row("no decision", decisions, in(decisions, "\"passed\":true,", ""), PackageFault::OtherRecord);
        row("persons called households", decisions, in(decisions, "\"counted_by\":\"\"", "\"counted_by\":\"户\""), PackageFault::OtherRecord);
        row("not said what was counted", decisions, in(decisions, "\"counted_by\":\"\",", ""), PackageFault::OtherRecord);
        row("parts that were not held", decisions, in(decisions, "\"parts\":[],\"resolutions\"", "\"parts\":[{}],\"resolutions\""),
            PackageFault::OtherRecord);
        row("decisions of a newer form", decisions, in(decisions, "\"version\":2", "\"version\":3"), PackageFault::UnknownRecord);
        row("decisions of another meeting", decisions, package.read(u"data/meetings/m001/decisions.json"_s), PackageFault::OtherRecord);
        row("text in another code", u"data/meetings/m001/minutes.txt"_s, "\xB4\xE5\n", PackageFault::MalformedRecord);
        row("another picture", u"data/meetings/m001/minutes.pdf"_s, "GIF89a", PackageFault::MalformedRecord);
        row("one file more", u"data/readme.txt"_s, "x\n", PackageFault::ExtraFile);
        row("a folder more", u"data/meetings/m003/minutes.json"_s, package.read(minutes), PackageFault::ExtraFile);
        row("a picture more", u"data/meetings/m001/board.jpg"_s, "x", PackageFault::ExtraFile);
    }

    void aSignedPayloadOfAnotherKindIsAltered()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, bytes);
        QFETCH(int, fault);
        const SamplePackage package;
        QVERIFY2(bytes != package.read(file), "nothing was spoilt");
        package.put(file, bytes);
        package.resealPayload();
        const PackageReport report = package.check();
        QVERIFY(report.verdict == Verdict::Altered);
        QCOMPARE(int(*report.fault), fault);
        const bool besideIt = report.file.contains(u"minutes.json"_s) || report.file == u"bag-info.txt"_s;
        QVERIFY2(report.file == file || (fault == int(PackageFault::OtherRecord) && besideIt), qPrintable(report.file));
        QCOMPARE(exitStatus(report, true), 2);
    }

    /// Before decisions said what was counted and in which parts.
    void decisionsOfTheFirstFormAreReadForGood()
    {
        const SamplePackage package;
        const QString decisions = u"data/meetings/m001/decisions.json"_s;
        QByteArray first = spoilt(package, decisions, "\"version\":2", "\"version\":1");
        QVERIFY(!first.isEmpty());
        first.replace("\"counted_by\":\"\",", "").replace("\"parts\":[],", "");
        QVERIFY(!first.contains("parts") && !first.contains("counted_by"));
        package.put(decisions, first);
        package.resealPayload();
        QVERIFY2(package.check().verdict == Verdict::Trusted, qPrintable(package.check().file));
    }

    void everyFileOfAMeetingMustBeThere()
    {
        for (const QString &file : {u"package.json"_s, u"meetings/m001/minutes.json"_s, u"meetings/m001/minutes.txt"_s,
                                    u"meetings/m002/decisions.json"_s}) {
            const SamplePackage package;
            QVERIFY(QFile::remove(package.path(u"data/"_s + file)));
            package.resealPayload();
            QCOMPARE(package.fault(), std::optional(PackageFault::MissingFile));
            QCOMPARE(package.check().file, u"data/"_s + file);
        }
        const SamplePackage unprinted;
        QVERIFY(QFile::remove(unprinted.path(u"data/meetings/m001/minutes.pdf"_s)));
        unprinted.resealPayload();
        QVERIFY(unprinted.check().verdict == Verdict::Trusted);
    }

    /// A newer program may say more; what this one knows must still hold.
    void unknownFieldsArePassedOver()
    {
        const SamplePackage package;
        const QString json = u"data/package.json"_s;
        const QString minutes = u"data/meetings/m001/minutes.json"_s;
        const auto digestIn = [&package](const QString &file) { return digestOf(package.read(file)).toHex(); };
        const QByteArray before = digestIn(minutes);
        package.put(minutes, spoilt(package, minutes, "\"minutes\":{", "\"minutes\":{\"a_new_field\":[1],"));
        package.put(json, spoilt(package, json, "{\"division_code\"", "{\"a_new_field\":true,\"division_code\""));
        package.put(json, spoilt(package, json, before, digestIn(minutes)));
        package.resealPayload();
        QVERIFY2(package.check().verdict == Verdict::Trusted, qPrintable(package.check().file));
    }

    void theLinesOfTheVillageFitThePackage()
    {
        const SamplePackage package;
        const QByteArray good = package.read(u"bag-info.txt"_s);
        const auto sealedWith = [&](const char *line) {
            package.resealWithBagInfo(QByteArray(good).replace("Bagging-Date: 2026-11-22", line));
            return package.check();
        };
        QVERIFY(sealedWith("External-Identifier: record-990102103204-0001").verdict == Verdict::Trusted);
        for (const char *other : {"External-Identifier: record-990102103204-0002", "External-Identifier: record-990102103205-0001",
                                  "external-identifier: 1", "Source-Organization: x"}) {
            const PackageReport report = sealedWith(other);
            QVERIFY2(report.fault == PackageFault::OtherRecord, other);
            QCOMPARE(report.file, u"bag-info.txt"_s);
        }
    }

    void checkingCanBeCancelled()
    {
        const SamplePackage package;
        const auto report = verifyPackage(package.folder(), std::nullopt, [](int done, int) { return done < 3; });
        QVERIFY(!report && report.error().is(HandoverFault::Cancelled));
    }

    void noRandomChangePasses()
    {
        const SamplePackage package;
        const QByteArray signers = package.signers();
        const QStringList all = package.files();
        QRandomGenerator random(20261122);
        for (int round = 0; round < 600; ++round) {
            const QString file = all[random.bounded(int(all.size()))];
            const QByteArray good = package.read(file);
            QByteArray bad = good;
            const int at = random.bounded(int(bad.size()) + 1);
            const int length = random.bounded(40);
            switch (random.bounded(4)) {
            case 0: bad.remove(at, length); break;
            case 1: bad.insert(at, bad.mid(random.bounded(int(bad.size()) + 1), length)); break;
            case 2: bad.replace(at, length, QByteArray(length, char(random.bounded(256)))); break;
            default: bad = package.read(all[random.bounded(int(all.size()))]); break;
            }
            package.put(file, bad);
            const auto report = verifyPackage(package.folder(), signers);
            QVERIFY2(report && (report->verdict == Verdict::Altered) == (bad != good), qPrintable(file));
            package.put(file, good);
        }
    }
};

YISHIBU_TEST(TestPackageReader)
#include "tst_package_reader.moc"
