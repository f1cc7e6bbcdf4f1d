#include "app/village/han.h"

#include <QSet>

namespace yishibu {
using namespace Qt::StringLiterals;

QString hanNumber(int number)
{
    static const QString digits = u"〇一二三四五六七八九"_s;
    if (number < 1 || number > 99)
        return {};
    QString out;
    if (number >= 20)
        out += digits[number / 10];
    if (number >= 10)
        out += u'十';
    if (number % 10 != 0)
        out += digits[number % 10];
    return out;
}

int hanNumberValue(const QString &text)
{
    bool ok = false;
    const int plain = text.toInt(&ok);
    if (ok)
        return plain;
    for (int number = 1; number <= 99; ++number) {
        if (hanNumber(number) == text)
            return number;
    }
    return text == u"一十" ? 10 : -1;
}

bool isHan(char32_t c)
{
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x20000 && c <= 0x323AF)
           || (c >= 0xF900 && c <= 0xFAFF) || c == 0x3007;
}

QString surnameOf(const QString &name)
{
    static const QSet<QString> doubles{u"欧阳"_s, u"司马"_s, u"上官"_s, u"诸葛"_s, u"东方"_s, u"皇甫"_s, u"尉迟"_s,
                                       u"公孙"_s, u"慕容"_s, u"令狐"_s, u"司徒"_s, u"司空"_s, u"夏侯"_s, u"长孙"_s,
                                       u"宇文"_s, u"轩辕"_s, u"单于"_s, u"澹台"_s, u"淳于"_s, u"太史"_s, u"申屠"_s,
                                       u"公羊"_s, u"钟离"_s, u"南宫"_s, u"闻人"_s, u"赫连"_s, u"拓跋"_s, u"万俟"_s,
                                       u"百里"_s, u"呼延"_s, u"端木"_s, u"独孤"_s, u"濮阳"_s, u"第五"_s, u"鲜于"_s};
    const qsizetype first = name.size() >= 2 && name[0].isHighSurrogate() ? 2 : 1;
    if (name.size() > 2 && doubles.contains(name.left(2)))
        return name.left(2);
    return name.left(first);
}

} // namespace yishibu
