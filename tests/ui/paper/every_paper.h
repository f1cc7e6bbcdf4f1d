#pragma once

#include "ui/paper/paper.h"

namespace yishibu::test {

struct NamedPaper
{
    QString name; ///< "minutes": as the file that shows it
    Paper paper;
};

/// One of each kind that the program prints, with fictional people.
QList<NamedPaper> everyPaper();

} // namespace yishibu::test
