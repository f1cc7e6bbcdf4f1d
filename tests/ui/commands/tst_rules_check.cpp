#include "tests/support/test_case.h"
#include "tests/ui/commands/program.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace yishibu;

/// A township officer checks what he wrote before he signs it.
class TestRulesCheck : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    test::Ran check(const QByteArray &text)
    {
        QFile file(m_folder.filePath(u"pack.json"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
        file.close();
        return test::runProgram({u"rules"_s, u"check"_s, file.fileName(), u"--lang"_s, u"en"_s});
    }

    static QByteArray pack(const QByteArray &changes)
    {
        return R"({
  "format": "yishibu-rule-pack/1", "id": "town", "title": "镇规", "short_title": "镇规",
  "family": "town", "overlays": "organic_law", "effective_from": "2026-06-01",
  "cards": [], "matters": [],
  "changes": [)" + changes + "]\n}\n";
    }

private Q_SLOTS:
    void whatIsFitEndsWithNought()
    {
        const test::Ran ran = check(pack(R"({"meeting": "representatives_meeting", "notice_days": 5, "notice_source": "镇规"})"));
        QCOMPARE(ran.status, 0);
        QVERIFY(ran.out.contains(u"镇规"_s) && ran.err.isEmpty());
        for (const QString &name : {u"hainan-2025.json"_s, u"organic-law-2018-collective-law.json"_s, u"organic-law-2025.json"_s}) {
            const test::Ran shipped = test::runProgram({u"rules"_s, u"check"_s, QStringLiteral(YISHIBU_SOURCE_DIR) +
                                                                                    u"/resources/rules/"_s + name});
            QVERIFY2(shipped.status == 0, qPrintable(name + shipped.err));
        }
    }

    void whatIsNotNamesLineAndReason()
    {
        const test::Ran unknown = check(pack(R"({"meeting": "representatives_meeting", "notize_days": 5})"));
        QCOMPARE(unknown.status, 1);
        QVERIFY2(unknown.err.contains(u"changes[0].notize_days, line 5"_s), qPrintable(unknown.err));
        const test::Ran less = check(pack(R"({"meeting": "villagers_assembly", "notice_days": 3, "notice_source": "镇规"})"));
        QCOMPARE(less.status, 1);
        QVERIFY2(less.err.contains(u"村民会议, at changes[0].notice_days, line 5"_s), qPrintable(less.err));
        QVERIFY2(less.err.contains(u"村民委员会组织法第"_s), qPrintable(less.err));
        const test::Ran nobody = check(pack(R"({"meeting": "no_such_meeting", "per_year": 6})"));
        QCOMPARE(nobody.status, 1);
        QVERIFY2(nobody.err.contains(u"changes[0].meeting, line 5"_s), qPrintable(nobody.err));
        QCOMPARE(check("{").status, 1);
    }

    void whatIsNotThereEndsWithTwo()
    {
        QCOMPARE(test::runProgram({u"rules"_s, u"check"_s, m_folder.filePath(u"nothing"_s)}).status, 2);
        QCOMPARE(test::runProgram({u"rules"_s, u"check"_s}).status, 2);
        QCOMPARE(test::runProgram({u"rules"_s}).status, 2);
    }
};

YISHIBU_TEST(TestRulesCheck)
#include "tst_rules_check.moc"
