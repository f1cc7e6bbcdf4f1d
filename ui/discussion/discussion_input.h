#pragma once

#include "ui/controls/person_field.h"

#include <QFrame>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QTimer;

namespace yishibu {

/// Where a line that is typed during a discussion goes.
enum class LineKind { Agreed, Disputed, ToCheck, Remark };

/// The one framed input of a discussion: what is typed, and where it goes. Alt+1 … Alt+4 choose that at any time, 1 … 4 while
/// the line is empty; Enter keeps the line and makes room for the next.
class DiscussionInput : public QFrame
{
    Q_OBJECT

public:
    explicit DiscussionInput(QWidget *parent = nullptr);

    void setSearch(PersonSearch search);
    QLineEdit *line() const { return m_line; }
    QString words() const;
    void setWords(const QString &words);
    LineKind kind() const;
    void setKind(LineKind kind);
    std::optional<VillagerId> speaker() const { return m_speaker->person(); }
    /// The speaker of a remark was asked and agrees that the name stands in the minutes; nobody does unasked.
    bool isNamed() const;
    /// Of a point: how many say so, in their words.
    QString voices() const;
    /// Of a point: it was read from an anonymous slip.
    bool isFromSlip() const;
    /// Makes room for the next line: its words and speaker are gone, where it goes stays.
    void clearLine();

Q_SIGNALS:
    void entered();
    void kindChanged();
    void paused(); ///< a rest in typing, or the keyboard went elsewhere: keep the draft

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addChooser();
    QWidget *newDetails();
    void tellKind();

    QButtonGroup *m_kinds;
    QCheckBox *m_named;
    PersonField *m_speaker;
    QLineEdit *m_line;
    QComboBox *m_voices;
    QCheckBox *m_slip;
    QWidget *m_ofPoint = nullptr; ///< what is asked of a point alone
    QTimer *m_rest;
    bool m_isRemark = false; ///< what was typed until now
};

} // namespace yishibu
