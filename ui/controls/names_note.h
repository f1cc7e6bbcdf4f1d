#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QPushButton;

namespace yishibu {

/// A sentence that speaks of some people, and a button that lists them: by key or click over the page, until Escape. It is
/// a warning, so it is not there while the hall sees the screen.
class NamesNote : public QWidget
{
    Q_OBJECT

public:
    explicit NamesNote(QWidget *parent = nullptr);

    /// Hides itself where there is nobody to speak of.
    void setNote(const QString &sentences, const QStringList &names);
    QString sentences() const;
    const QStringList &names() const { return m_names; }

private:
    void showNames();
    void appear();

    QLabel *m_words;
    QPushButton *m_who;
    QStringList m_names;
};

} // namespace yishibu
