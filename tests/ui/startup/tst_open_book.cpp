#include "app/book_trouble.h"
#include "db/book.h"
#include "tests/support/test_case.h"
#include "ui/startup/open_book.h"

#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace yishibu;
using namespace Qt::StringLiterals;

/// Where a first book may come to lie.
class TestOpenBook : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;
    QByteArray m_before;
    QDateTime m_now{QDate(2026, 11, 22), QTime(9, 0)};

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(false); // it would stay in the real home
        m_before = qgetenv("XDG_DATA_HOME");
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_home.filePath(u"not/there/yet"_s)));
    }
    void cleanupTestCase()
    {
        if (m_before.isEmpty())
            qunsetenv("XDG_DATA_HOME");
        else
            qputenv("XDG_DATA_HOME", m_before);
        QStandardPaths::setTestModeEnabled(true);
    }

    void theUsualPlaceIsMade()
    {
        for (const BookKind kind : {BookKind::Village, BookKind::Practice}) {
            const QString usual = open_book::usualPath(kind);
            if (!usual.startsWith(m_home.path()))
                QSKIP("the data folder cannot be moved on this system");
            QVERIFY(open_book::openOrCreate(usual, kind, m_now));
            QVERIFY(QFile::exists(usual));
        }
    }

    void anyOtherFolderMustBeThere()
    {
        const QString elsewhere = m_home.filePath(u"typing-mistake/a.yishibu"_s);
        const auto book = open_book::openOrCreate(elsewhere, BookKind::Village, m_now);
        QVERIFY(!book && book.error().is(BookTrouble::NoFolder));
        QVERIFY(!QFile::exists(m_home.filePath(u"typing-mistake"_s)));
        QVERIFY(open_book::openOrCreate(m_home.filePath(u"a.yishibu"_s), BookKind::Village, m_now));
    }
};

YISHIBU_TEST(TestOpenBook)
#include "tst_open_book.moc"
