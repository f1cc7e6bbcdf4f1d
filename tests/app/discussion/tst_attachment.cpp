#include "app/discussion/attachment.h"
#include "tests/support/test_case.h"

#include <QRandomGenerator>

using namespace yishibu;
using namespace Qt::StringLiterals;

/// A file that somebody brings on a stick is told by its bytes, and its name can do no harm.
class TestAttachment : public QObject
{
    Q_OBJECT

    static inline const QByteArray pdf = "%PDF-1.4 a quotation";
    static inline const QByteArray png = QByteArray("\x89PNG\r\n\x1a\n") + "a drawing";

    static QString nameOf(const QString &given, const QByteArray &bytes = pdf)
    {
        const auto made = attachmentOf(given, bytes, {});
        return made ? made->name : QString();
    }

private Q_SLOTS:
    void theBytesSayWhatItIs()
    {
        const auto made = attachmentOf(u"报价单.exe"_s, pdf, {});
        QVERIFY(made);
        QCOMPARE(made->kind, AttachmentKind::Pdf);
        QCOMPARE(made->name, u"报价单.pdf"_s); // never run, whatever it called itself
        QCOMPARE(made->size, pdf.size());
        QCOMPARE(made->digest.size(), 32);
        QVERIFY(!made->isPicture());
        QVERIFY(attachmentOf(u"草图"_s, png, {})->isPicture());
        QVERIFY(attachmentOf(u"x.png"_s, QByteArray("\xff\xd8\xff\xe0"), {})->isPicture());
        QCOMPARE(nameOf(u"x.pdf"_s, u"三组先修。\n"_s.toUtf8()), u"x.txt"_s);
    }

    void whatIsNoneOfTheseIsRefused()
    {
        QVERIFY(attachmentOf(u"a.pdf"_s, {}, {}).error().is(AttachmentRefusal::EmptyFile));
        QVERIFY(attachmentOf(u"a.txt"_s, QByteArray("MZ\x90\0", 4), {}).error().is(AttachmentRefusal::KindUnknown));
        QVERIFY(attachmentOf(u"a.txt"_s, "\x1b[2J", {}).error().is(AttachmentRefusal::KindUnknown)); // signs that steer a terminal
        QVERIFY(attachmentOf(u"a.txt"_s, QByteArray("\xb4\xf3"), {}).error().is(AttachmentRefusal::KindUnknown)); // not UTF-8
        QVERIFY(attachmentOf(u"a.pdf"_s, pdf.leftJustified(largestAttachment, ' '), {}));
        const auto larger = attachmentOf(u"a.pdf"_s, pdf.leftJustified(largestAttachment + 1, ' '), {});
        QVERIFY(larger.error().is(AttachmentRefusal::TooLarge));
        QCOMPARE(larger.error().figures(), QList<qint64>{largestAttachment});
    }

    void theNameLeadsNowhere()
    {
        QCOMPARE(nameOf(u"../../etc/三组 草图.pdf"_s), u"三组 草图.pdf"_s);
        QCOMPARE(nameOf(u"C:\\Users\\x\\报价.PDF"_s), u"报价.pdf"_s);
        QCOMPARE(nameOf(u"..pdf"_s), u"附件.pdf"_s);
        QCOMPARE(nameOf(u"-rf.pdf"_s), u"rf.pdf"_s);
        QCOMPARE(nameOf(u"a\nb\u202Efdp.exe"_s), u"abfdp.pdf"_s); // no line of its own, no turned writing
        QCOMPARE(nameOf(u"<报价>|\"三\"?.pdf"_s), u"报价三.pdf"_s);
        QVERIFY(nameOf(QString(500, u'长')).size() < 80);
        QRandomGenerator dice(20261122);
        for (int round = 0; round < 2000; ++round) {
            QString given;
            for (int i = dice.bounded(20); i > 0; --i)
                given += dice.bounded(3) == 0 ? QChar(u"/\\.:*- "[dice.bounded(7)]) : QChar(char16_t(dice.bounded(0x10000)));
            const QString name = nameOf(given);
            QVERIFY(name.size() > 4 && name.endsWith(u".pdf"));
            QVERIFY(!name.contains(u'/') && !name.contains(u'\\') && !name.startsWith(u'.') && !name.startsWith(u'-'));
            QCOMPARE(QString::fromUtf8(name.toUtf8()), name);
        }
    }

    void oneFileLiesThereOnce()
    {
        QList<Attachment> others{*attachmentOf(u"一.pdf"_s, pdf, {})};
        const auto twice = attachmentOf(u"二.pdf"_s, pdf, others);
        QVERIFY(twice.error().is(AttachmentRefusal::ThereAlready));
        QCOMPARE(twice.error().names(), QStringList{u"一.pdf"_s});
        QCOMPARE(attachmentOf(u"二.png"_s, png, others)->ordinal, 2);
        others.first().withdrawn = true;
        QVERIFY(attachmentOf(u"二.pdf"_s, pdf, others));
        for (int i = 0; i < mostAttachments; ++i)
            others.append(*attachmentOf(u"x.pdf"_s, pdf + QByteArray::number(i), others));
        QVERIFY(attachmentOf(u"x.png"_s, png, others).error().is(AttachmentRefusal::TooMany));
        QVERIFY(areBytesOf(pdf, others.first()));
        QVERIFY(!areBytesOf(pdf + ' ', others.first()));
    }
};

YISHIBU_TEST(TestAttachment)
#include "tst_attachment.moc"
