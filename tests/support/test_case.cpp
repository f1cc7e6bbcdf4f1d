#include "tests/support/test_case.h"

namespace yishibu::test {

QList<TestCase> &allCases()
{
    static QList<TestCase> cases;
    return cases;
}

} // namespace yishibu::test
