#pragma once

#include <QStringList>

class QWidget;

namespace yishibu::test {

/// Looks at one page after another as a person would, and keeps what cannot be read. The same fault on the frame of
/// every page is told once.
class PageFaults
{
public:
    /// Shows it and looks: no cut text, no control without a name, and nothing larger than the screen of 1366x768.
    void look(QWidget &widget, const QString &name);
    void say(const QString &name, const QString &fault);
    const QStringList &all() const { return m_faults; }
    int looked() const { return m_looked; }

private:
    QStringList m_faults;
    int m_looked = 0;
};

/// Both languages and both sizes of text, as rows of "language" and "scale".
void languagesAndSizes();
/// Makes the program speak and write so.
void speakAndWrite(const QString &language, double scale);

} // namespace yishibu::test
