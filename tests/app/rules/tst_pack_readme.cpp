#include "app/rules/brought_pack.h"
#include "app/rules/law.h"
#include "tests/app/rules/shipped_laws.h"
#include "tests/support/test_case.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace yishibu;

/// What a township officer reads before writing a pack is whole and true (resources/rules/README.md).
class TestPackReadme : public QObject
{
    Q_OBJECT

    const QString m_readme = QString::fromUtf8(test::bytesOf(u"resources/rules/README.md"_s));

    QSet<QString> wordsOfReadme() const
    {
        static const QRegularExpression word(u"[a-z][a-z_]+"_s);
        QSet<QString> words;
        for (const QRegularExpressionMatch &found : word.globalMatch(m_readme))
            words.insert(found.captured());
        return words;
    }
    QByteArray example() const
    {
        const qsizetype from = m_readme.indexOf(u"```json\n"_s) + 8;
        return m_readme.mid(from, m_readme.indexOf(u"```"_s, from) - from).toUtf8();
    }

private Q_SLOTS:
    /// Every key and every word that the reader knows stands in it: a new one has to be written down.
    void everyKeyAndWordIsExplained()
    {
        const QSet<QString> explained = wordsOfReadme();
        static const QRegularExpression literal(u"(?:u\"([a-z][a-z_]+)\"_s|\"([a-z][a-z_]+)\"_L1)"_s);
        QStringList missing;
        int known = 0;
        for (const QString &file : {u"pack_reading"_s, u"card_reading"_s, u"matter_reading"_s, u"make_up_reading"_s, u"fraction"_s,
                                    u"local_settings_text"_s, u"holidays_text"_s}) {
            const QString source = QString::fromUtf8(test::bytesOf(u"app/rules/%1.cpp"_s.arg(file)));
            for (const QRegularExpressionMatch &found : literal.globalMatch(source)) {
                const QString key = found.captured(1) + found.captured(2);
                ++known;
                if (!explained.contains(key) && !missing.contains(key))
                    missing.append(key);
            }
        }
        QVERIFY(known > 100);
        QCOMPARE(missing.join(u' '), QString());
    }

    /// The pack in it is fit for use as it stands there, beside the laws that come with the program.
    void theExampleIsFitForUse()
    {
        const auto pack = readRulePack(example());
        QVERIFY2(pack, qPrintable(pack ? QString() : pack.error().names().join(u' ')));
        QVERIFY(mayStandWith(*pack, test::shippedPacks(), example()));
        const Law law = lawOn(test::shippedPacks() + QList<RulePack>{*pack}, QDate(2026, 11, 22), u"990101001001"_s);
        const RuleCard *card = law.card(pack->cards.first().kind);
        QVERIFY(card && card->mark == RuleMark::Recalled && card->quorum == Threshold::FourFifthsOrMore);
        QVERIFY(mayGoBefore(*law.matter(pack->matters.first().id), *card));
    }

    /// Whatever the example has, it cannot be left out: but for what the tables say.
    void whatMustStandIsRefusedWhereItDoesNot()
    {
        static const QRegularExpression line(u"\n\\s*\"([a-z_]+)\": [^\\[\\{\n]*?(?:\\[[^\\]\n]*\\])?,(?=\n)"_s);
        const QString whole = QString::fromUtf8(example());
        int tried = 0;
        for (const QRegularExpressionMatch &found : line.globalMatch(whole)) {
            const QString key = found.captured(1);
            const bool mayBeLeftOut = QStringList{u"family"_s, u"mark"_s, u"majority_article"_s}.contains(key);
            // Without attends it counts seats all the same.
            QString without = whole;
            without.remove(found.capturedStart(), found.capturedLength());
            const auto pack = readRulePack(without.toUtf8());
            QVERIFY2(pack.has_value() == (mayBeLeftOut || key == u"attends"_s), qPrintable(key));
            if (!pack && key != u"format"_s)
                QVERIFY2(pack.error().names().value(0).endsWith(key), qPrintable(key + u": "_s + pack.error().names().join(u' ')));
            ++tried;
        }
        QVERIFY(tried > 20);
    }

    /// A day that is not sure is read as such; what says nothing of it is sure.
    void theFirstDayHasItsMark()
    {
        const QList<RulePack> packs = test::shippedPacks();
        const auto markOf = [&packs](const QString &id) { return std::ranges::find(packs, id, &RulePack::id)->effectiveMark; };
        QCOMPARE(markOf(u"hainan-2025"_s), RuleMark::Recalled);
        QCOMPARE(markOf(u"organic-law-2025"_s), RuleMark::Verified);
        const QByteArray wrong = example().replace("\"effective_from\": \"2026-01-01\",",
                                                   "\"effective_from\": \"2026-01-01\", \"effective_mark\": \"sure\",");
        const auto refused = readRulePack(wrong);
        QVERIFY(!refused && refused.error().is(RulePackFault::WrongValue));
        QCOMPARE(refused.error().names().value(0), u"effective_mark"_s);
    }
};

YISHIBU_TEST(TestPackReadme)
#include "tst_pack_readme.moc"
