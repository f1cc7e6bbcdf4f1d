#pragma once

#include "app/moment.h"
#include "app/topic/topic.h"
#include "ui/controls/tone.h"

#include <QWidget>
#include <optional>

class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace yishibu {

class Card;
class DossierCourse;
class DossierDesk;
class DossierFacts;
class Hall;
class StepSheetForm;

/// 四议两公开 of one topic: at the left the course with the missing step named, at the right the sheet of the step that is
/// filled in. Before the dossier is opened, its form is chosen here.
class DossierPage : public QWidget
{
    Q_OBJECT

public:
    DossierPage(DossierDesk &desk, const Hall &hall, const Clock &clock, QWidget *parent = nullptr);

    void showTopic(const TopicId &topic);

Q_SIGNALS:
    void said(yishibu::Tone tone, const QString &text);
    void backWanted();

private:
    QWidget *newHead();
    QWidget *newFoot();
    const Topic *topic() const;
    void refresh();
    void showHead();
    void showStep(const QString &step);
    void keep();
    void keepSheet();
    void withdraw();
    void showBook();
    void setForm(const QString &form);

    DossierDesk &m_desk;
    const Hall &m_hall;
    const Clock &m_clock;
    std::optional<TopicId> m_topic;
    QString m_step; ///< whose sheet is open; empty while the head is
    DossierCourse *m_course;
    Card *m_card;
    QStackedWidget *m_stack;
    DossierFacts *m_facts;
    StepSheetForm *m_sheet;
    QPushButton *m_book = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_withdraw = nullptr;
    QLineEdit *m_because = nullptr;
};

} // namespace yishibu
