#pragma once

#include <QWidget>

class QVBoxLayout;

namespace yishibu {

struct Composition;

/// What the law asks of the make-up of 村民代表会议 and is not so, with figures and article; and which representatives stayed
/// away again and again. Hidden where all is as asked.
class CompositionNotes : public QWidget
{
    Q_OBJECT

public:
    explicit CompositionNotes(QWidget *parent = nullptr);

    void show(const Composition &composition);

private:
    void add(const QString &name, const QString &note, const QString &source);
    QVBoxLayout *m_gaps;
};

} // namespace yishibu
