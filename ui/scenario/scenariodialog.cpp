// SPDX-License-Identifier: MIT
#include "ui/scenario/scenariodialog.h"

#include "ui/look/onscreen.h"
#include "ui/look/zoom.h"

#include "core/basics/visibletext.h"
#include "core/facts/command.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

constexpr qsizetype longestLine = 4096; // one of a megabyte would take QPlainTextEdit half a minute
constexpr qsizetype longestTitle = 200;

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(pangaea::ScenarioDialog)
};

// Makes begin and end of the text unambiguous.
QString quoted(QString text)
{
    text.replace(QLatin1Char('\\'), "\\\\"_L1).replace(QLatin1Char('"'), "\\\""_L1);
    return QLatin1Char('"') + visibleText(text) + QLatin1Char('"');
}

QString shortened(const QString &text)
{
    const QString visible = visibleText(text);
    return visible.size() > longestTitle ? visible.first(longestTitle) + QChar(u'…') : visible;
}

void addLine(QString &text, const QString &label, const QString &value)
{
    text += label + QLatin1Char(' ');
    for (qsizetype from = 0; from < value.size(); from += longestLine)
        text += value.sliced(from, std::min(longestLine, value.size() - from)) + QLatin1Char('\n');
}

struct Listed {
    ScenarioProgram program;
    QStringList input; ///< all input, given and typed: to a shell it is a program too
    QStringList names;
};

QStringList inputsOf(const Scenario &scenario, const Step &made)
{
    QStringList texts;
    if (made.input)
        texts += *made.input;
    for (const Step &step : scenario.steps) {
        if (step.what == StepKind::Type && step.name == (made.name.isEmpty() ? QString(defaultName) : made.name))
            texts += step.text;
    }
    return texts;
}

std::vector<Listed> distinctPrograms(const Scenario &scenario)
{
    std::vector<Listed> programs;
    for (const Step &step : scenario.steps) {
        if (!step.program)
            continue;
        const QStringList input = inputsOf(scenario, step);
        auto known = std::ranges::find_if(
            programs, [&](const Listed &one) { return one.program == *step.program && one.input == input; });
        if (known == programs.end())
            known = programs.insert(known, {*step.program, input, {}});
        const QString name = step.name.isEmpty() ? QString(defaultName) : step.name;
        if (!known->names.contains(name))
            known->names += name;
    }
    return programs;
}

QStringList targetsOf(const Scenario &scenario)
{
    QStringList targets;
    for (const Step &step : scenario.steps) {
        if (!step.target.isEmpty() && !targets.contains(step.target))
            targets += step.target;
    }
    return targets;
}

QLabel *label(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum); // a long word must not widen the dialog
    return label;
}

QString summary(const Scenario &scenario)
{
    const auto processes = std::ranges::count_if(scenario.steps, &Step::makesRow);
    QString text = Tr::tr("%1 steps make %2 processes.").arg(scenario.steps.size()).arg(processes);
    if (const QStringList targets = targetsOf(scenario); !targets.isEmpty())
        text += QLatin1Char('\n') + Tr::tr("Targets of Pangaea's own worker: %1").arg(shortened(targets.join(u", "_s)));
    return text;
}

} // namespace

QString programList(const Scenario &scenario)
{
    QString text;
    for (const auto &[program, input, names] : distinctPrograms(scenario)) {
        if (!text.isEmpty())
            text += QLatin1Char('\n');
        addLine(text, Tr::tr("Program:"), quoted(program.program));
        QStringList arguments;
        for (const QString &argument : program.arguments)
            arguments += quoted(argument);
        addLine(text, Tr::tr("Arguments:"), arguments.isEmpty() ? Tr::tr("none") : arguments.join(QLatin1Char(' ')));
        addLine(text, Tr::tr("Folder:"), visibleText(QDir::cleanPath(QDir(scenario.folder).filePath(program.folder))));
        QStringList environment;
        for (const QString &variable : program.environment)
            environment += quoted(variable);
        if (!environment.isEmpty())
            addLine(text, Tr::tr("Environment:"), environment.join(QLatin1Char(' ')));
        for (const QString &piece : input)
            addLine(text, Tr::tr("Input:"), quoted(piece));
        addLine(text, Tr::tr("Processes:"), visibleText(names.join(u", "_s)));
    }
    return text;
}

ScenarioDialog::ScenarioDialog(const Scenario &scenario, const QString &path, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Run scenario"));
    auto *title = label(scenario.title.isEmpty() ? shortened(QFileInfo(path).fileName()) : shortened(scenario.title));
    title->setFont(Zoom::instance().boldFont());
    auto *buttons = new QDialogButtonBox;
    QPushButton *run = buttons->addButton(tr("&Run"), QDialogButtonBox::AcceptRole);
    QPushButton *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    QPushButton *step = buttons->addButton(tr("&Step"), QDialogButtonBox::ActionRole);
    step->setToolTip(tr("Have it ready, and take one step at a time (F10)"));
    run->setAutoDefault(false);
    step->setAutoDefault(false);
    cancel->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(step, &QPushButton::clicked, this, [this] {
        m_wantsSteps = true;
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(title);
    layout->addWidget(label(visibleText(QDir::toNativeSeparators(path))));
    layout->addWidget(label(summary(scenario)));
    const QString programs = programList(scenario);
    if (programs.isEmpty()) {
        layout->addWidget(label(tr("It runs no other program.")));
    } else {
        layout->addWidget(label(
            tr("These programs run with your permissions. {name} and {index} stand for the name and the number of "
               "each process.")));
        auto *list = new QPlainTextEdit(programs);
        list->setReadOnly(true);
        list->setAccessibleName(tr("Programs"));
        list->setFont(Zoom::instance().fixedFont());
        list->setWordWrapMode(QTextOption::WrapAnywhere);
        list->setTabChangesFocus(true);
        layout->addWidget(list, 1);
    }
    layout->addWidget(buttons);
    resize(onScreen(*this,
                    {Zoom::instance().px(620), programs.isEmpty() ? sizeHint().height() : Zoom::instance().px(420)}));
    cancel->setFocus();
}

} // namespace pangaea
