#pragma once

#include <QObject>
#include <QtTest>
#include <functional>

/// One binary per room: each tst_*.cpp names its class once with YISHIBU_TEST and includes its own moc file.
namespace yishibu::test {

struct TestCase
{
    const char *name;
    std::function<QObject *()> make;
};

QList<TestCase> &allCases();

struct Enrol
{
    Enrol(const char *name, std::function<QObject *()> make) { allCases().append({name, std::move(make)}); }
};

} // namespace yishibu::test

#define YISHIBU_TEST(Class) static const yishibu::test::Enrol enrol##Class{#Class, [] { return new Class; }};
