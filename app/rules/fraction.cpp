#include "app/rules/fraction.h"

#include <array>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

struct Fraction
{
    Threshold threshold;
    qint64 numerator;
    qint64 denominator;
    bool strict;
    QLatin1StringView word;
    QStringView paper;
};

constexpr std::array fractions{
    Fraction{Threshold::MoreThanHalf, 1, 2, true, "more_than_half"_L1, u"过半数"},
    Fraction{Threshold::HalfOrMore, 1, 2, false, "half_or_more"_L1, u"半数以上"},
    Fraction{Threshold::TwoThirdsOrMore, 2, 3, false, "two_thirds_or_more"_L1, u"三分之二以上"},
    Fraction{Threshold::OneThirdOrMore, 1, 3, false, "one_third_or_more"_L1, u"三分之一以上"},
    Fraction{Threshold::FourFifthsOrMore, 4, 5, false, "four_fifths_or_more"_L1, u"五分之四以上"},
    Fraction{Threshold::OneFifthOrMore, 1, 5, false, "one_fifth_or_more"_L1, u"五分之一以上"},
    Fraction{Threshold::OneTenthOrMore, 1, 10, false, "one_tenth_or_more"_L1, u"十分之一以上"},
    Fraction{Threshold::ThreeQuartersOrMore, 3, 4, false, "three_quarters_or_more"_L1, u"四分之三以上"},
    Fraction{Threshold::NoneAsked, 0, 1, false, "none_asked"_L1, u"不作要求"},
};

const Fraction &fractionOf(Threshold threshold)
{
    return fractions.at(size_t(threshold));
}

} // namespace

bool reached(Threshold threshold, qint64 n, qint64 all)
{
    if (all <= 0)
        return false;
    const Fraction &f = fractionOf(threshold);
    return f.strict ? n * f.denominator > all * f.numerator : n * f.denominator >= all * f.numerator;
}

bool asksNoLess(Threshold one, Threshold other)
{
    const Fraction &a = fractionOf(one);
    const Fraction &b = fractionOf(other);
    const qint64 left = a.numerator * b.denominator;
    const qint64 right = b.numerator * a.denominator;
    return left != right ? left > right : a.strict || !b.strict;
}

qint64 needed(Threshold threshold, qint64 all)
{
    if (all <= 0)
        return 0;
    const Fraction &f = fractionOf(threshold);
    const qint64 product = all * f.numerator;
    return f.strict ? product / f.denominator + 1 : (product + f.denominator - 1) / f.denominator;
}

std::optional<Threshold> thresholdFromWord(const QString &word)
{
    for (const Fraction &f : fractions) {
        if (word == f.word)
            return f.threshold;
    }
    return std::nullopt;
}

QString wordOf(Threshold threshold)
{
    return QString(fractionOf(threshold).word);
}

std::optional<Denominator> denominatorFromWord(const QString &word)
{
    if (word == "present"_L1)
        return Denominator::Present;
    if (word == "all_members"_L1)
        return Denominator::AllMembers;
    return std::nullopt;
}

QString percentOf(int part, int all)
{
    if (all <= 0)
        return {};
    const qint64 tenths = (qint64(part) * 2000 + all) / (qint64(all) * 2);
    return u"%1.%2%"_s.arg(tenths / 10).arg(tenths % 10);
}

QString paperWordsOf(Threshold threshold)
{
    return fractionOf(threshold).paper.toString();
}

} // namespace yishibu
