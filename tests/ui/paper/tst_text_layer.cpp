#include "tests/support/test_case.h"
#include "tests/ui/paper/text_in_pdf.h"
#include "ui/paper/printing.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace yishibu {

/// What is taken out of a PDF is what was put in, code point by code point.
class TestTextLayer : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;

    static Paper paperOf(const QStringList &lines, Face face)
    {
        PageMarks page;
        for (const QString &line : lines)
            page.texts.append({.baseline = {60, 60 + 24.0 * double(page.texts.size())}, .text = line, .face = face, .size = 14});
        return Paper(u"字"_s, a4(), {page, page});
    }

    QStringList readAgain(const Paper &paper)
    {
        const QString path = m_folder.filePath(u"paper.pdf"_s);
        const Done done = writePdf(paper, path, paper.title());
        return done ? test::wordsInPdf(path) : QStringList{u"not written"_s};
    }

private Q_SLOTS:
    /// One shape says several things: 人 and the radical of its shape, 民 and its own.
    void wordsAreFoundThoughTheyShareAShape()
    {
        for (const Face face : {Face::Body, Face::Heading, Face::Kai, Face::Title, Face::Song, Face::Label}) {
            const Paper paper = paperOf({u"青石村村民会议"_s, u"全体村民一致同意，12月1日"_s, u"⺠⼈⽯ 民人石 ⺠⼈⽯"_s}, face);
            QCOMPARE(readAgain(paper), test::wordsOfPages(paper));
        }
    }

    void rareNamesComeOutAsTheyWentIn()
    {
        const QStringList names{u"𠮷田 𬱖 㐂 䶮"_s, u"葛\U000E0100城 葛城"_s, u"王——李……（代）"_s, u"买买提·艾力 No.3 fi ffl"_s};
        for (const Face face : {Face::Body, Face::Heading, Face::Kai, Face::Title}) {
            const Paper paper = paperOf(names, face);
            QCOMPARE(readAgain(paper), test::wordsOfPages(paper));
        }
    }

    void anyCharactersAtAll()
    {
        QRandomGenerator dice(2026);
        for (int round = 0; round < 5; ++round) {
            QStringList lines;
            for (int line = 0; line < 25; ++line) {
                QString text;
                while (text.size() < 30) {
                    const int kind = dice.bounded(10);
                    const char32_t code = kind == 0   ? char32_t(0x2F00 + dice.bounded(0xD6))
                                          : kind == 1 ? char32_t(0x20000 + dice.bounded(0xA6D6))
                                          : kind == 2 ? char32_t(0x21 + dice.bounded(0x5E))
                                                      : char32_t(0x4E00 + dice.bounded(0x51A5));
                    const QString one = QString::fromUcs4(&code, 1);
                    if (withoutShape(one).isEmpty())
                        text += one;
                }
                lines.append(text);
            }
            const Paper paper = paperOf(lines, round % 2 ? Face::Heading : Face::Body);
            QCOMPARE(readAgain(paper), test::wordsOfPages(paper));
        }
    }
};

YISHIBU_TEST(TestTextLayer)
#include "tst_text_layer.moc"

} // namespace yishibu
