#include "tests/ui/minutes/played_evening.h"
#include "ui/roster/composition_notes.h"

#include <QFrame>
#include <QLabel>

namespace yishibu {

using namespace Qt::StringLiterals;

/// Representatives who stay away again and again are named on the roster, with the source; nothing ends by itself.
class TestLongAbsence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isNamedWithItsSource()
    {
        CompositionNotes notes;
        notes.show({.absences = {{u"孙有福"_s, 3, {2026, 11, 22}}}});
        const auto fields = notes.findChildren<QFrame *>(u"longAbsence"_s);
        QCOMPARE(fields.size(), 1);
        QString words;
        for (const QLabel *label : fields.constFirst()->findChildren<QLabel *>())
            words += label->text();
        for (const QString &part : {u"孙有福"_s, u"3"_s, u"浙江"_s, u"22"_s, u"重庆"_s, u"山东"_s})
            QVERIFY2(words.contains(part), qPrintable(words));
        notes.show({});
        QVERIFY(notes.findChildren<QFrame *>(u"longAbsence"_s).isEmpty());
        QVERIFY(notes.isHidden());
    }

    void oneMissedEveningIsNoRow()
    {
        const test::PlayedEvening evening(ActKind::CloseMeeting);
        QVERIFY(evening.place->roster.composition().absences.isEmpty());
    }
};

} // namespace yishibu

using yishibu::TestLongAbsence;
YISHIBU_TEST(TestLongAbsence)
#include "tst_long_absence.moc"
