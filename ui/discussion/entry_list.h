#pragma once

#include <QFrame>
#include <QList>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace yishibu {

enum class Icon;
enum class Look;
enum class Tone;

/// One slip of a list.
struct Entry
{
    QString id;
    QString above;  ///< who said it; may be empty
    QString text;
    QString detail; ///< small, below: how many say so, who finds it out, the time
    bool opens = false; ///< it is opened to be worked on, and taken back there

    bool operator==(const Entry &) const = default;
};

/// A field of paper slips under a heading with their number, the newest on top: the columns of a discussion, and the
/// remarks. Each slip can be taken back, and some can be opened.
class EntryList : public QFrame
{
    Q_OBJECT

public:
    /// `empty` is said while there is no slip.
    EntryList(const QString &title, Look look, Tone tone, const QString &empty, QWidget *parent = nullptr);

    /// The newest last; it is shown on top.
    void setEntries(const QList<Entry> &entries);
    const QList<Entry> &entries() const { return m_entries; }

Q_SIGNALS:
    void withdrawWanted(const QString &id);
    void openWanted(const QString &id);

private:
    QWidget *newSlip(const Entry &entry);
    QToolButton *newTool(Icon icon, const QString &objectName, const QString &words, QWidget *slip);

    QList<Entry> m_entries;
    QString m_title;
    QLabel *m_count;
    QLabel *m_empty;
    QWidget *m_slips;
    QVBoxLayout *m_column;
};

} // namespace yishibu
