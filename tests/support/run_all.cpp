// Runs every test case of one room and ends with a line of counts.
//   run [CASE …] [-- QtTest options]     only the named cases
//   run --list                           their names, in the order in which they run
#include "tests/support/test_case.h"

#include <QApplication>
#include <QStandardPaths>
#include <cstdio>
#include <memory>

int main(int argc, char **argv)
{
    qputenv("TZ", "Asia/Shanghai");
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication app(argc, argv);

    QStringList wanted = app.arguments().mid(1);
    if (wanted == QStringList{QStringLiteral("--list")}) {
        for (const auto &testCase : std::as_const(yishibu::test::allCases()))
            std::puts(testCase.name);
        return 0;
    }
    QStringList options;
    if (const qsizetype at = wanted.indexOf(QLatin1String("--")); at >= 0) {
        options = wanted.mid(at + 1);
        wanted = wanted.first(at);
    }
    // A run that is ended from outside ends: the crash handler would call a debugger again and again instead.
    options.append(QStringLiteral("-nocrashhandler"));
    int failedCases = 0;
    int passedCases = 0;
    for (const auto &testCase : std::as_const(yishibu::test::allCases())) {
        if (!wanted.isEmpty() && !wanted.contains(QLatin1String(testCase.name)))
            continue;
        const std::unique_ptr<QObject> object(testCase.make());
        const int failed = QTest::qExec(object.get(), QStringList{QLatin1String(testCase.name)} + options);
        (failed ? failedCases : passedCases) += 1;
    }
    std::printf("Cases: %d passed, %d failed\n", passedCases, failedCases);
    return failedCases == 0 && passedCases > 0 ? 0 : 1;
}
